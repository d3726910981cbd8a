import { analyse } from '../../../engine/views/analyse';
import { readModel } from '../../../engine/sheets/read/model-sheets/read-model';
import { readBudgets } from '../../../engine/sheets/read/read-budget';
import { MemoryWorkbook } from '../../../addin/workbook/memory/memory-workbook';
import { deskOfMallikunta, deskOver, mallikunta, sampleFile, sheetsOf } from './desk-over';

/** A desk with the sample city's own model. */
async function deskWithModel() {
  const open = await deskOfMallikunta();
  await open.desk.read();
  await open.desk.takeModel(sampleFile('mallikunta/malli.json'), 'malli.json');
  return open;
}

/** What the engine says of what stands in the workbook, model sheets included. */
async function analysedAgain(workbook: MemoryWorkbook) {
  const sheets = await workbook.read();
  const model = readModel(sheets.filter(({ ours }) => ours === 'model')).value!;
  const budgets = readBudgets(
    sheets.filter(({ ours }) => ours === undefined),
    model.layouts,
    model.measures,
  ).value!;
  return analyse(budgets, model).value!;
}

describe('a workbook without a model', () => {
  test('its tables are shown and asked about; nothing is written before a person agrees', async () => {
    const { desk, state, workbook } = await deskOfMallikunta();
    await desk.read();
    expect(state()).toMatchObject({ phase: 'asking', coverage: null });
    expect(state().reading!.tables.map(({ sheet }) => sheet)).toEqual(['Käyttötalous', 'Investointiosa']);
    expect(state().reading!.tables[0]!.sums).toEqual({
      heading: 'TA 2026',
      expense: '196179300.00',
      income: '44906800.00',
      net: '151272500.00',
    });
    expect(state().reading!.tables[0]!.lines).toBeGreaterThan(100);
    expect((await workbook.read()).some(({ ours }) => ours !== undefined)).toBe(false);
  });

  test('once agreed a model stands in the workbook, nothing is tagged, and suggestions wait', async () => {
    const { desk, state, workbook } = await deskOfMallikunta();
    await desk.read();
    await desk.confirmReading([]);
    expect(state()).toMatchObject({ phase: 'ready', saved: 'saved' });
    expect(state().coverage!.tagged.lines).toBe(0);
    expect((await workbook.read()).filter(({ ours }) => ours === 'model').length).toBeGreaterThan(5);
    const waiting = await desk.lines({ tagged: 'untagged' }, 0, 20);
    expect(waiting.sum.lines).toBe(state().coverage!.untagged.lines);
    expect(waiting.rows.some(({ suggestion }) => suggestion !== null)).toBe(true);
  });

  test('accepting what is sure covers euros, as previewed, and is taken back whole', async () => {
    const { desk, state } = await deskOfMallikunta();
    await desk.read();
    await desk.confirmReading([]);
    const before = state().coverage!;
    const preview = await desk.previewAccept({ suggested: 0.8 });
    expect(preview.newlyTagged.lines).toBe(preview.lines.lines);
    expect(preview.lines.lines).toBeGreaterThan(10);
    await desk.accept({ suggested: 0.8 });
    expect(state().coverage!.tagged).toEqual(preview.lines);
    expect(state().notice).toMatchObject({ code: 'accepted', params: { sum: preview.lines } });
    await desk.undo();
    expect(state().coverage).toEqual(before);
    await desk.redo();
    expect(state().coverage!.tagged).toEqual(preview.lines);
  });
});

describe('a workbook with a model', () => {
  test('shows what the command line would print', async () => {
    const { state } = await deskWithModel();
    const model = readModel(new TextDecoder().decode(sampleFile('mallikunta/malli.json'))).value!;
    const budgets = readBudgets(await sheetsOf(mallikunta), model.layouts, model.measures).value!;
    const analysis = analyse(budgets, model).value!;
    expect(state().results!.nested).toEqual(analysis.nested);
    expect(state().results!.totals).toEqual(analysis.totals);
    expect(state().results!.bySegment).toEqual(analysis.bySegment);
  });

  test('a tag changes figures as a reading of the saved workbook does', async () => {
    const { desk, state, workbook } = await deskWithModel();
    const [line] = (await desk.lines({ order: 'amount', tagged: 'tagged' }, 0, 1)).rows;
    const moments = (await desk.moments()).filter(({ isInModel }) => isInModel);
    const other = moments.find(({ id }) => id !== line!.tagging?.shares[0]?.moment)!;
    await desk.tag({ keys: [line!.key] }, { shares: [{ moment: other.id, share: '0.6' }], comment: 'kokous 3.3.' });
    await desk.save();
    const again = await analysedAgain(workbook);
    expect(state().results!.totals).toEqual(again.totals);
    expect(state().results!.byMoment).toEqual(again.byMoment);
    const shown = await desk.line(line!.key);
    expect(shown!.tagging).toMatchObject({ by: 'tag', shares: [{ moment: other.id, share: '3/5' }] });
    expect(shown!.comment).toBe('kokous 3.3.');
    const same = await desk.previewTag({ keys: [line!.key] }, { shares: [{ moment: other.id, share: '0.60' }] });
    expect(same).toMatchObject({ same: { lines: 1 }, changed: { lines: 0 } });
  });

  test('a rule counts what its preview counted', async () => {
    const { desk, state } = await deskWithModel();
    const { rows } = await desk.lines({ order: 'amount' }, 0, 3);
    const proposal = await desk.proposeRule([rows[0]!.key]);
    const [moment] = await desk.moments();
    const draft = { when: proposal.when, shares: [{ moment: moment!.id, share: '1' }] };
    const preview = await desk.previewRule(draft);
    await desk.addRule(draft);
    const { newlyTagged, changed, same, kept, clash } = preview!.outcomes;
    const params = { sum: { lines: newlyTagged.lines + changed.lines + same.lines }, others: kept.lines + clash.lines };
    expect(state().notice).toMatchObject({ code: 'ruleMade', params });
    await desk.undo();
    expect(state().notice).toMatchObject({ code: 'undone' });
  });

  test('an amount typed into the sheet moves the figures, and nothing else is read', async () => {
    const { desk, state, workbook } = await deskWithModel();
    const sheets = await workbook.read();
    const before = state().results!.totals.lines;
    const [line] = (await desk.lines({ kind: 'expense', order: 'amount' }, 0, 1)).rows;
    const [, letter, digits] = /^([A-Z])(\d+)$/.exec(line!.at.cell!)!;
    const [row, column] = [Number(digits), letter!.charCodeAt(0) - 65];
    const sheet = sheets.find(({ name }) => name === line!.at.sheet)!;
    const rows = sheet.rows.map((cells, at) =>
      at === row - 1 ? cells.map((cell, index) => (index === column ? Number(cell) - 1000 : cell)) : cells,
    );
    let readings = 0;
    const read = workbook.read.bind(workbook);
    workbook.read = (...given) => {
      readings += 1;
      return read(...given);
    };
    workbook.edit({ ...sheet, rows }, line!.at.cell!);
    while (state().results!.totals.lines === before) await new Promise((done) => setTimeout(done, 50));
    await desk.save();
    expect(readings).toBe(0);
    expect(Number(state().results!.totals.lines) - Number(before)).toBe(1000);
    expect(state().results!.totals).toEqual((await analysedAgain(workbook)).totals);
  });

  test('a preview names the result sheets as they are then written; the first is shown, under the title given', async () => {
    const { desk, state, workbook } = await deskWithModel();
    const shown: unknown[] = [];
    workbook.onShown((at) => shown.push(at));
    const preview = await desk.previewResults();
    expect(preview!.sheets.every(({ replaces }) => !replaces)).toBe(true);
    await desk.writeResults('Mallikunnan kaupunki');
    expect(state().resultSheets).toEqual(preview!.sheets.map(({ name }) => name));
    expect(await desk.previewResults()).toEqual({
      title: 'Mallikunnan kaupunki',
      sheets: preview!.sheets.map(({ name }) => ({ name, replaces: true })),
      removed: [],
    });
    const [first] = await workbook.read({ sheets: [state().resultSheets[0]!] });
    expect(first!.rows[1]).toEqual(['Mallikunnan kaupunki']);
    expect(shown).toEqual([{ file: state().file, sheet: state().resultSheets[0], cell: null }]);
  });

  test('result sheets are written and taken back, with tags made after them kept', async () => {
    const { desk, state, workbook } = await deskWithModel();
    await desk.writeResults();
    expect(state().resultSheets.length).toBeGreaterThan(5);
    const written = (await workbook.read()).filter(({ ours }) => ours === 'result').map(({ name }) => name);
    expect(written).toEqual(state().resultSheets);
    await desk.undo();
    expect((await workbook.read()).filter(({ ours }) => ours === 'result')).toEqual([]);
    expect(state().resultSheets).toEqual([]);
    await desk.save();
    expect((await analysedAgain(workbook)).totals).toEqual(state().results!.totals);
  });

  test('a co-author’s edit makes figures stale until they are read again', async () => {
    const { states, state, workbook } = await deskWithModel();
    const [sheet] = await workbook.read();
    workbook.edit({ ...sheet!, rows: [...sheet!.rows, ['muistio']] }, '', 'coauthor');
    while (state().notice?.code !== 'changedElsewhere') await new Promise((done) => setTimeout(done, 50));
    expect(states.some(({ isStale }) => isStale)).toBe(true);
    expect(state()).toMatchObject({ isStale: false, notice: { code: 'changedElsewhere' } });
  });

  test('a selection in the sheet names its lines', async () => {
    const { desk, state, workbook } = await deskWithModel();
    const { rows } = await desk.lines({}, 0, 2);
    const row = Number(/\d+/.exec(rows[0]!.at.cell!)![0]);
    workbook.choose({ sheet: rows[0]!.at.sheet!, row, column: 0, rows: 1, columns: 3 });
    expect(state().selected).toEqual([rows[0]!.key]);
  });
});

test('a workbook that holds no budget says so and stays untouched', async () => {
  const sheet = {
    name: 'Muistio',
    file: 'm.xlsx',
    visibility: 'visible' as const,
    rows: [['Hei']],
    formulas: 0,
    formulasWithoutValue: [],
  };
  const { desk, state, workbook } = deskOver(new MemoryWorkbook([sheet], 'm.xlsx'));
  await desk.read();
  expect(state().phase).toBe('noTable');
  expect(state().findings.length).toBeGreaterThan(0);
  expect(await workbook.read()).toEqual([sheet]);
});
