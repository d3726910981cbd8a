import { readModel } from '../../../engine/sheets/read/model-sheets/read-model';
import { deskOfMallikunta, sampleFile } from './desk-over';

/** A desk with the sample city's own model, whose lines are tagged by rules. */
async function deskWithRules() {
  const open = await deskOfMallikunta();
  await open.desk.read();
  await open.desk.takeModel(sampleFile('mallikunta/malli.json'), 'malli.json');
  return open;
}

/** A desk whose model tags nothing yet. */
async function emptyDesk() {
  const open = await deskOfMallikunta();
  await open.desk.read();
  await open.desk.confirmReading([]);
  return open;
}

describe('a comment', () => {
  test('on a line that a rule tags leaves the line to its rule, and comes back from the saved workbook', async () => {
    const { desk, state, workbook } = await deskWithRules();
    const { rows } = await desk.lines({ tagged: 'tagged' }, 0, 500);
    const { key, tagging } = rows.find((row) => row.tagging?.by === 'rule')!;
    const figures = state().results;
    await desk.comment(key, 'kysy taloussihteeriltä');
    expect(await desk.line(key)).toMatchObject({ comment: 'kysy taloussihteeriltä', tagging });
    expect(state().results).toEqual(figures);
    expect((await desk.lines({ tagged: 'commented' }, 0, 9)).rows.map((row) => row.key)).toContain(key);
    await desk.save();
    const saved = readModel((await workbook.read()).filter(({ ours }) => ours === 'model')).value!;
    expect(saved.tags.filter(({ comment }) => comment === 'kysy taloussihteeriltä')).toMatchObject([{ shares: [] }]);
    await desk.comment(key, '');
    expect(state().notice).toMatchObject({ code: 'commentRemoved' });
    expect(await desk.line(key)).toMatchObject({ comment: null, tagging });
    await desk.undo();
    expect((await desk.line(key))!.comment).toBe('kysy taloussihteeriltä');
  });

  test('on a line that nothing tags leaves it untagged, stays through tag and untagging, and is no decision', async () => {
    const { desk, state } = await emptyDesk();
    const [line] = (await desk.lines({ tagged: 'untagged' }, 0, 1)).rows;
    const [moment] = await desk.moments();
    const { coverage } = state();
    await desk.comment(line!.key, 'odottaa päätöstä');
    expect(await desk.line(line!.key)).toMatchObject({ comment: 'odottaa päätöstä', state: 'untagged', tagging: null });
    expect(state().coverage).toEqual(coverage);
    await desk.tag({ keys: [line!.key] }, { shares: [{ moment: moment!.id, share: '1' }] });
    expect(await desk.line(line!.key)).toMatchObject({ comment: 'odottaa päätöstä', tagging: { by: 'tag' } });
    await desk.tag({ keys: [line!.key] }, null);
    expect(await desk.line(line!.key)).toMatchObject({ comment: 'odottaa päätöstä', tagging: null });
    await desk.tag({ keys: [line!.key] }, null);
    expect(state().notice).toMatchObject({ code: 'nothingToDo' });
  });
});

describe('what is said after', () => {
  test('a split: every part', async () => {
    const { desk, state } = await emptyDesk();
    const [line] = (await desk.lines({ kind: 'expense', tagged: 'untagged' }, 0, 1)).rows;
    const [first, second] = await desk.moments();
    const shares = [
      { moment: first!.id, share: '0.6' },
      { moment: second!.id, share: '0.4' },
    ];
    await desk.tag({ keys: [line!.key] }, { shares });
    expect(state().notice).toMatchObject({
      code: 'tagged',
      params: {
        sum: { lines: 1, amount: line!.amount },
        shares: [
          { name: first!.name, share: '0.6' },
          { name: second!.name, share: '0.4' },
        ],
        same: 0,
      },
    });
  });

  test('tagging and untagging of many: how many it changed, as its preview said', async () => {
    const { desk, state } = await emptyDesk();
    const lines = (await desk.lines({ tagged: 'untagged', kind: 'expense' }, 0, 5)).rows;
    const keys = lines.map(({ key }) => key);
    const [moment, other] = await desk.moments();
    const tag = { shares: [{ moment: moment!.id, share: '1' }] };
    await desk.tag({ keys: keys.slice(0, 2) }, tag);
    const preview = await desk.previewTag({ keys }, tag);
    expect(preview).toMatchObject({ newlyTagged: { lines: 3 }, changed: { lines: 0 }, same: { lines: 2 } });
    await desk.tag({ keys }, tag);
    expect(state().notice).toMatchObject({ code: 'tagged', params: { sum: preview.newlyTagged, same: 2 } });
    await desk.tag({ keys: keys.slice(0, 1) }, { shares: [{ moment: other!.id, share: '1' }] });
    expect(state().notice).toMatchObject({ params: { sum: { lines: 1 }, same: 0 } });
    const all = (await desk.lines({ kind: 'expense' }, 0, 20)).rows.map(({ key }) => key);
    const gone = await desk.previewTag({ keys: all }, null);
    expect(gone).toMatchObject({ newlyTagged: { lines: 0 }, changed: { lines: 5 } });
    await desk.tag({ keys: all }, null);
    expect(state().notice).toMatchObject({ code: 'untagged', params: { sum: gone.changed } });
    expect(state().coverage!.tagged.lines).toBe(0);
  });

  test('a rule: the lines it tags now, and apart those that keep a tag of their own', async () => {
    const { desk, state } = await emptyDesk();
    const [line, twin] = (await desk.lines({ kind: 'expense', tagged: 'untagged' }, 0, 2)).rows;
    const [moment, other] = await desk.moments();
    await desk.tag({ keys: [line!.key] }, { shares: [{ moment: other!.id, share: '1' }] });
    const before = state().coverage!.tagged.lines;
    await desk.addRule({ when: { kind: 'expense' }, shares: [{ moment: moment!.id, share: '1' }] });
    const { notice, coverage } = state();
    expect(notice).toMatchObject({ code: 'ruleMade', params: { others: 1 } });
    expect(notice!.code === 'ruleMade' && notice!.params.sum.lines).toBe(coverage!.tagged.lines - before);
    expect((await desk.line(twin!.key))!.rule).toEqual({ id: 'rule-1', when: { kind: 'expense' } });
  });
});

test('sums of lines never set income off against expense, taxes included', async () => {
  const { desk } = await emptyDesk();
  const { sum, rows } = await desk.lines({ kind: 'nonOperating' }, 0, 100);
  const euros = (isOf: (amount: number) => boolean): string =>
    rows
      .map(({ amount }) => Number(amount))
      .filter(isOf)
      .reduce((all, one) => all + one, 0)
      .toFixed(2);
  expect(rows.some(({ amount }) => Number(amount) < 0)).toBe(true);
  expect(sum).toEqual({ lines: rows.length, amount: euros((one) => one > 0), income: euros((one) => one < 0) });
});
