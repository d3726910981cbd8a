import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { openBook } from '../../../../addin/workbook/browser/open-book';
import { openFile } from '../../../../addin/workbook/file/file-workbook';
import { writeWorkbook } from '../../../../addin/workbook/file/write/workbook';
import { HostError } from '../../../../addin/workbook/host-error';
import type { SheetPlan } from '../../../../engine';
import { convert } from './write/libre-office';

/** Letters of all kinds, and what means something else in the files or looks as if it did. */
const someText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom(
        '_x0041_',
        '_x005F_',
        '_x000D_',
        '_',
        'x0041_',
        '_x005F_x0041_',
        '\r',
        '\r\n',
        '\n',
        '\t',
        '\u0000',
        '\u001F',
        '\uFFFE',
      ),
      fc.constantFrom('\uD800', '\uDC00', '😀', '&amp;', '&#65;', '<t>', ']]>', '=1+1', "'", ' ', '\u00a0'),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(''));
const asRead = (text: string): string | null => (text === '' ? null : text.replaceAll('\r\n', '\n'));

const plan = (rows: SheetPlan['rows']): SheetPlan => ({ name: 'T', widths: [20], rows, origin: 'result' });

test('every text reads back as it was written: in a cell, as a result of a formula, and in a formula', () =>
  fc.assert(
    fc.asyncProperty(fc.array(someText, { minLength: 1, maxLength: 10 }), async (texts) => {
      const formulaOf = (text: string): string => `"${asRead(text)?.replaceAll('"', '""') ?? ''}"&A1`;
      const bytes = writeWorkbook([plan(texts.map((value) => [{ value }, { value, formula: formulaOf(value) }]))]);
      const [sheet] = await (await openFile(bytes, 't.xlsx')).read();
      texts.forEach((text, at) => {
        expect([sheet!.rows[at]?.[0] ?? null, sheet!.rows[at]?.[1] ?? null]).toEqual([asRead(text), asRead(text)]);
        expect(sheet!.formulaTexts!.get(`B${at + 1}`)).toBe(formulaOf(text));
      });
    }),
    { numRuns: 200 },
  ));

const csvOf = (texts: readonly string[]): Uint8Array =>
  strToU8(`Tili;Nimi\r\n${texts.map((text) => `4100;"${text.replaceAll('"', '""')}"\r\n`).join('')}`);
/** A csv holds no NUL and no lone surrogate; all its lines end alike. */
const someCsvText = someText.map((text) =>
  text
    .replace(/\p{Surrogate}/gu, '')
    .replace(/\u0000/g, '')
    .replace(/\r\n?/g, '\n'),
);

test('a csv saved as a workbook has every text it had, and those typed into it', () =>
  fc.assert(
    fc.asyncProperty(fc.array(someCsvText, { minLength: 1, maxLength: 6 }), someText, async (texts, typed) => {
      const open = await openBook(csvOf(texts), 't.csv');
      const [before] = await open.read();
      const isTyped = (await open.book.edit(before!.name!, 2, 2, `'${typed}`)).done;
      const { bytes, name } = await open.book.save();
      const [sheet] = await (await openFile(bytes, name)).read();
      expect(sheet!.rows.map((row) => row[1] ?? null)).toEqual(before!.rows.map((row) => row[1] ?? null));
      if (isTyped) expect(sheet!.rows[1]![2] ?? null).toBe(asRead(typed));
    }),
    { numRuns: 100 },
  ));

test('LibreOffice reads every text as it was written, and what it writes reads the same', async () => {
  const all = fc.sample(someText, { seed: 20261122, numRuns: 120 });
  // LibreOffice keeps no control characters but line ends and tabs, and nothing that is no character.
  const texts = all.map((text) => text.replace(/\p{Surrogate}/gu, '').replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, ''));
  const made = writeWorkbook([plan(texts.map((value) => [{ value: `|${value}|` }]))]);
  const [sheet] = await (await openFile(convert(made, 'ods'), 't.ods')).read();
  expect(texts.map((_, at) => sheet!.rows[at]?.[0])).toEqual(texts.map((text) => `|${text}|`));
  const [again] = await (await openFile(convert(made, 'xlsx'), 't.xlsx')).read();
  // It escapes what looks like an escape, but not what looks like an escaped one.
  const plainly = [...texts.keys()].filter((at) => !/_x005F_/i.test(texts[at]!));
  expect(plainly.map((at) => again!.rows[at]?.[0])).toEqual(plainly.map((at) => `|${texts[at]!}|`));
}, 120_000);

const long = 'ä'.repeat(32_768);
const refusal = (work: Promise<unknown>): Promise<unknown> => work.then(() => null).catch((fault: unknown) => fault);

test('a text longer than a cell holds is refused before anything is written, and one just as long is kept', async () => {
  const kept = long.slice(1);
  const [sheet] = await (await openFile(writeWorkbook([plan([[{ value: kept }]])]), 't.xlsx')).read();
  expect(sheet!.rows[0]![0]).toBe(kept);
  expect(() => writeWorkbook([plan([[{ value: 'a', span: 2 }, { value: long }]])])).toThrow(HostError);
  const open = await openBook(csvOf(['a']), 't.csv');
  const [own] = await open.read();
  expect(await open.book.edit(own!.name!, 2, 1, long)).toMatchObject({ done: false, reason: 'text.too-long' });
  expect((await open.read())[0]!.rows[1]![1]).toBe('a');
  expect(await refusal(open.apply([plan([[{ value: long }]])]))).toMatchObject({
    code: 'text.too-long',
    params: { sheet: 'T', cell: 'A1' },
  });
  expect(await open.read()).toHaveLength(1);
});

test('a csv whose text no cell holds is not saved cut off: the cell is named, and once it is shorter it is saved', async () => {
  const open = await openBook(csvOf(['a', long]), 't.csv');
  const [sheet] = await open.read();
  expect(await refusal(open.book.save())).toMatchObject({
    code: 'text.too-long',
    params: { sheet: 't', cell: 'B3', start: 'ä'.repeat(40), length: 32_768, limit: 32_767 },
  });
  await open.book.edit(sheet!.name!, 3, 1, 'lyhyt');
  expect((await open.book.save()).name).toBe('t.xlsx');
});
