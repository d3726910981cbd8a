import * as fc from 'fast-check';
import type { CellValue } from '../../../../engine/sheets/grid';
import { inspectSheets } from '../../../../engine/sheets/read/inspect-sheets';
import { proposeTables } from '../../../../engine/sheets/read/propose-layout';
import { readBudget } from '../../../../engine/sheets/read/read-budget';
import { grid } from './open-fixture';

const proposed = (rows: readonly (readonly CellValue[])[], name = 'TA') => proposeTables(grid(rows, name)).value![0]!;
const seen = (rows: readonly (readonly CellValue[])[], name = 'TA') => {
  const { layout, evidence } = proposed(rows, name);
  return [layout.expenseSign, evidence.convention.seenBy];
};
const head = ['Koodi', 'Nimi', 'TA 2026'];

test('income minus and a zero sum: the side with more lines is expense', () =>
  expect(seen([head, ['A', 'Koulu', 60], ['B', 'Kadut', 40], ['C', 'Puistot', 20], ['D', 'Verot', -120]])).toEqual([
    'positive',
    'zero-sum',
  ]));

test('expenses minus and a zero sum', () =>
  expect(seen([head, ['A', 'Koulu', -60], ['B', 'Kadut', -40], ['D', 'Verot', 100]])).toEqual(['negative', 'zero-sum']));

test('a flag column, labels, a note, a heading, the sheet’s name', () => {
  expect(
    seen([
      [...head, 'Laji'],
      ['A', 'Koulu', 60, 'Meno'],
      ['B', 'Maksut', 40, 'Tulo'],
    ]),
  ).toEqual(['flag', 'flag']);
  expect(seen([head, ['A', 'Koulun menot', 60], ['B', 'Koulun tulot', 40]])).toEqual(['label', 'label']);
  expect(seen([['Menot miinusmerkkisiä'], head, ['A', 'Koulu', -60], ['B', 'Verot', 90], ['C', 'Maksut', 20]])).toEqual([
    'negative',
    'note',
  ]);
  expect(
    seen([
      ['Menomomentti', 'Nimi', 'Määräraha'],
      ['A', 'Koulu', 60],
      ['B', 'Kadut', 40],
    ]),
  ).toEqual(['label', 'heading']);
  expect(seen([head, ['A', 'Verot', 60], ['B', 'Myynti', 40]], 'Inkomster')).toEqual(['label', 'heading']);
});

test('the beginning of a code goes with the labels that tell: rules on the code tell the others', () => {
  const rows = Array.from({ length: 12 }, (_, at): CellValue[] => [
    String((at % 2 === 0 ? 1000 : 2000) + at),
    at < 2 ? ['Maksutulot', 'Henkilöstömenot'][at]! : `Rivi ${at}`,
    100 + at,
  ]);
  const { layout, evidence } = proposed([head, ...rows]);
  expect(evidence.convention.seenBy).toBe('code');
  expect(layout).toMatchObject({
    expenseSign: 'code',
    kinds: [
      { when: { Koodi: '1*' }, kind: 'income' },
      { when: { Koodi: '2*' }, kind: 'expense' },
    ],
  });
  const { value } = readBudget([grid([head, ...rows], 'TA')]);
  expect(value!.lines.filter(({ kind }) => kind === 'income')).toHaveLength(6);
});

test('what nothing tells is unknown, and asked with what each answer would mean', () => {
  const [table] = inspectSheets([grid([head, ['A', 'Koulu', 60], ['B', 'Kadut', 40]], 'TA')], { file: 'b.xlsx' }).tables;
  expect(table!.expenseSign).toBe('unknown');
  expect(table!.questions).toEqual([
    {
      id: 'signs',
      params: { lines: 2 },
      options: [
        { value: 'expense', name: null, sum: '100.00', chosen: true },
        { value: 'income', name: null, sum: '-100.00', chosen: false },
      ],
    },
  ]);
});

test('small whole amounts without a unit: are these thousands?', () => {
  const rows = Array.from({ length: 25 }, (_, at): CellValue[] => [`A${at}`, `Yksikkö ${at}`, -100 - at]);
  const ask = (...over: CellValue[][]) =>
    inspectSheets([grid([...over, head, ...rows], 'TA')], { file: 'b.xlsx' }).tables[0]!.questions.find(
      ({ id }) => id === 'unit',
    );
  expect(ask()).toMatchObject({
    options: [
      { value: '1', sum: '-2800.00', chosen: true },
      { value: '1000', sum: '-2800000.00', chosen: false },
    ],
  });
  expect(ask(['Luvut euroina'])).toBeUndefined();
  expect(ask(['1 000 €'])).toBeUndefined();
});

test('turning every sign of a table that says its sides in words turns the convention and no line’s kind', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 10 ** 6 }), { minLength: 3, maxLength: 9 }), (amounts) => {
      const rows = (factor: number) => [
        head,
        ['T', 'Maksutulot', factor],
        ...amounts.map((amount, at): CellValue[] => [`M${at}`, `Palvelumenot ${at}`, -factor * amount]),
      ];
      const kinds = (factor: number) => readBudget([grid(rows(factor), 'TA')]).value!.lines.map(({ kind }) => kind);
      expect([seen(rows(1))[0], seen(rows(-1))[0]]).toEqual(['negative', 'positive']);
      expect(kinds(1)).toEqual(kinds(-1));
    }),
    { numRuns: 40 },
  ));
