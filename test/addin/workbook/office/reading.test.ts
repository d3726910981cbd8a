import { openFake } from './open-fake';

test('a sheet is read with formulas, errors, merged cells, hidden rows, and where it begins', async () => {
  const { workbook } = await openFake({
    book: {
      sheets: [
        {
          name: 'TA2026',
          visibility: 'veryHidden',
          rows: [
            [],
            [null, 'Tili', { formula: '=1+1', value: 2 }],
            [null, { error: '#REF!' }, { formula: '=IF(1,"","")', value: '' }],
            [null, '=teksti', null],
          ],
          merged: ['B2:B3'],
          hiddenRows: [3, 90],
        },
        { name: 'Tyhjä', rows: [], formats: { 'A1:C9': '0.00' } },
      ],
    },
  });
  const [sheet, empty] = await workbook.read();
  expect(sheet).toEqual({
    name: 'TA2026',
    file: expect.any(String),
    visibility: 'veryHidden',
    rows: [[], [null, 'Tili', 2], [null, { error: '#REF!' }, ''], [null, '=teksti']],
    formulas: 2,
    formulasWithoutValue: [],
    formulaTexts: new Map([
      ['C2', '1+1'],
      ['C3', 'IF(1,"","")'],
    ]),
    merged: [{ row: 2, column: 1, rows: 2, columns: 1 }],
    hiddenRows: [3],
  });
  expect(empty).toMatchObject({ rows: [], formulas: 0 });
});

test('dates count from 1904 where the workbook says so, also those of formulas', async () => {
  const book = {
    is1904: true,
    sheets: [
      {
        name: 'TA2026',
        rows: [[44_886, { formula: '=A1+1', value: 44_887 }, -1, { error: '#N/A' }]],
        formats: { 'A1:D1': 'd.m.yyyy' },
      },
    ],
  };
  const { workbook, fake } = await openFake({ book });
  const read = async () => (await workbook.read())[0]!.rows[0];
  expect(await read()).toEqual(['2026-11-22', '2026-11-23', '1903-12-31', { error: '#N/A' }]);
  expect((await workbook.readCells({ sheet: 'TA2026', row: 1, column: 1, rows: 1, columns: 1 })).values).toEqual([
    ['2026-11-23'],
  ]);
  fake.person.types('TA2026', 'A1', '2026-12-24');
  fake.person.types('TA2026', 'E1', '2026-12-24');
  expect(await read()).toEqual(['2026-12-24', '2026-12-25', '1903-12-31', { error: '#N/A' }, '2026-12-24']);
});

test('a sheet of ours that holds dates a person typed is brought back with them', async () => {
  const { workbook, fake } = await openFake();
  const plan = (value: string) => ({ name: 'Tulos', widths: [], rows: [[{ value }]] });
  await workbook.apply([plan('a')]);
  fake.person.types('Tulos', 'A1', '2026-12-24');
  const before = [fake.book.sheet('Tulos').rows, await workbook.read()];
  expect(before[0]).toEqual([[46_380]]);
  await workbook.revert(await workbook.apply([plan('b')]));
  expect([fake.book.sheet('Tulos').rows, await workbook.read()]).toEqual(before);
});

test('sheets of ours are known by the mark that the file writer leaves, and by no other', async () => {
  const mark = (formula: string) => [{ name: '_momentti', formula, visible: false }];
  const { workbook } = await openFake({
    book: {
      names: mark('="result"'),
      sheets: [
        { name: 'Malli', names: mark('="model"') },
        { name: 'Tulos', names: mark('="result"') },
        { name: 'Oma', names: mark('="other"') },
        { name: 'Muu' },
      ],
    },
  });
  expect((await workbook.read()).map(({ ours }) => ours)).toEqual(['model', 'result', undefined, undefined]);
});

test('our mark is hidden and stands in the sheet alone', async () => {
  const { workbook, fake } = await openFake();
  await workbook.apply([{ name: 'Malli', origin: 'model', widths: [], rows: [[{ value: 1 }]] }]);
  expect(fake.book.sheets.find(({ name }) => name === 'Malli')!.names).toEqual([
    { name: '_momentti', formula: '="model"', visible: false },
  ]);
});

test('reading is given up as soon as somebody cancels, and progress grows to the end', async () => {
  const rows = Array.from({ length: 30_000 }, (_, at) => Array.from({ length: 20 }, () => at));
  const { workbook } = await openFake({ book: { sheets: [{ name: 'TA2026', rows }] } });
  const abort = new AbortController();
  const reason = new Error('enough');
  const steps: number[] = [];
  const reading = workbook.read({
    signal: abort.signal,
    onProgress: (done) => {
      steps.push(done);
      if (steps.length === 2) abort.abort(reason);
    },
  });
  await expect(reading).rejects.toBe(reason);
  expect(steps).toHaveLength(2);
  const all: number[] = [];
  await workbook.read({ onProgress: (done) => all.push(done) });
  expect(all).toEqual([...all].sort((a, b) => a - b));
  expect(all.at(-1)).toBe(1);
});
