import * as fc from 'fast-check';
import { unzipSync } from 'fflate';
import { openFile } from '../../../../../addin/workbook/file/file-workbook';
import { splice } from '../../../../../addin/workbook/file/splice/splice-workbook';
import { zipDirectory } from '../../../../../addin/workbook/file/zip/directory';
import { fittingText } from '../../../../../addin/workbook/plan/cell-text';
import type { SheetPlan } from '../../../../../engine/sheets/plan';
import { changed, partOf, usersWorkbook } from './packages';
import { model, result, somePlans, tags } from './plans';
import { fixture } from './workbooks';
import { spliced } from '../../../../support/spliced';

const budget = fixture('rich-workbooks/budget.xlsx');
const users: SheetPlan = { name: 'Oma', widths: [9], rows: [[{ value: 'Tili' }, { value: 5 }]] };
const own = usersWorkbook(users);
const namesOf = (bytes: Uint8Array) =>
  [...partOf(bytes, 'xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);
const partsOf = (bytes: Uint8Array) => zipDirectory(bytes).entries.map(({ name }) => name);

test('any sheets into any workbook: read back as planned, twice is once, and the user’s cells stay', () =>
  fc.assert(
    fc.asyncProperty(somePlans, somePlans, fc.boolean(), async (before, plans, prefixed) => {
      const base = usersWorkbook(...before.map((plan) => ({ ...plan, name: `Oma ${plan.name}.` })));
      const bytes = prefixed ? changed(base, { 'xl/workbook.xml': withPrefix, 'xl/styles.xml': withPrefix }) : base;
      const once = spliced(bytes, plans);
      expect(Buffer.compare(spliced(once, plans), once)).toBe(0);
      const [old, now] = [await (await openFile(bytes, 'b.xlsx')).read(), await (await openFile(once, 'b.xlsx')).read()];
      expect(now.slice(0, old.length)).toEqual(old);
      expect(now.slice(old.length).map(({ name, ours }) => [name, ours])).toEqual(
        plans.map(({ name, origin }) => [name, origin]),
      );
      plans.forEach((plan, at) =>
        plan.rows.forEach((row, r) =>
          row.forEach(({ value }, c) => {
            const words = typeof value === 'string' ? fittingText(value).replaceAll('\r\n', '\n') : value;
            expect(now[old.length + at]!.rows[r]?.[c] ?? null).toEqual(words === '' ? null : words);
          }),
        ),
      );
    }),
    { numRuns: 60 },
  ));

/** The same part as programs write it that name every element's namespace. */
function withPrefix(xml: string): string {
  return xml.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace(/ xmlns="/, ' xmlns:x="');
}

test('a sheet of ours is replaced where it stands: its place, its number and what leads to it stay', () => {
  const first = spliced(own, [result, model]);
  const moved = changed(first, {
    'xl/workbook.xml': (xml) =>
      xml
        .replace(/(<sheet name="Oma"[^>]*>)(<sheet name="Momentti tulos"[^>]*>)/, '$2$1')
        .replace(/localSheetId="1"/g, 'localSheetId="0"'),
  });
  const again = spliced(moved, [{ ...result, charts: [], name: 'MOMENTTI TULOS', rows: [[{ value: 'uusi' }]] }]);
  expect(namesOf(again)).toEqual(['Momentti tulos', 'Oma', 'Momentti malli']);
  expect(/<sheet name="Momentti tulos"[^>]*>/.exec(partOf(again, 'xl/workbook.xml'))![0]).toBe(
    /<sheet name="Momentti tulos"[^>]*>/.exec(partOf(first, 'xl/workbook.xml'))![0],
  );
  expect(partOf(again, 'xl/worksheets/sheet2.xml')).toContain('uusi');
  expect(partsOf(again).filter((part) => /drawing|chart|sheet2\.xml\.rels/.test(part))).toEqual([]);
  expect(partOf(again, '[Content_Types].xml')).not.toMatch(/drawing|chart/);
  expect(partOf(again, 'xl/workbook.xml').match(/_momentti" localSheetId="0"/g)).toHaveLength(1);
});

test('what hangs on our old sheet and on a sheet of the user alike stays', () => {
  const first = spliced(budget, [result]);
  const rels = 'xl/worksheets/_rels/sheet5.xml.rels';
  expect(partsOf(first)).toContain(rels);
  // A person has put the picture of the first sheet onto ours too, by way of its drawing.
  const shared = changed(first, {
    'xl/drawings/_rels/drawing3.xml.rels': (xml) =>
      xml.replace(
        '</R',
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/image1.png"/></R',
      ),
  });
  const { bytes } = splice(shared, [], [], { remove: [result.name] });
  expect(partsOf(bytes)).toContain('xl/media/image1.png');
  expect(partsOf(bytes)).not.toContain('xl/drawings/drawing3.xml');
  expect(partsOf(bytes).sort()).toEqual(partsOf(budget).sort());
});

test('names of the user keep pointing at their sheets when ours before them go', () => {
  const first = spliced(own, [result, { ...model, choices: [] }]);
  const mixed = changed(first, {
    'xl/workbook.xml': (xml) =>
      xml
        .replace('<workbookView/>', '<workbookView activeTab="2"/>')
        .replace('<definedNames>', '<definedNames><definedName name="Oma_nimi" localSheetId="2">5</definedName>'),
  });
  const { bytes } = splice(mixed, [], [], { remove: ['momentti TULOS', 'Ei ole'] });
  const xml = partOf(bytes, 'xl/workbook.xml');
  expect(namesOf(bytes)).toEqual(['Oma', 'Momentti malli']);
  expect(xml).toContain('<definedName name="Oma_nimi" localSheetId="1">');
  expect(xml).toContain('<definedName name="_momentti" localSheetId="1" hidden="1">"model"</definedName>');
  expect(xml).toContain('activeTab="1"');
});

const reading = changed(spliced(own, [result]), {
  'xl/worksheets/sheet1.xml': (xml) => xml.replace('</row>', `<c r="D1"><f>'MOMENTTI tulos'!B2*2</f><v>1</v></c></row>`),
  'xl/calcChain.xml': () =>
    '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="D1" i="1"/><c r="Z9" i="2"/><c r="Z10"/></calcChain>',
  'xl/_rels/workbook.xml.rels': (xml) =>
    xml.replace(
      '</R',
      '<Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></R',
    ),
});
const calculates = (bytes: Uint8Array) => /<calcPr[^>]*fullCalcOnLoad="1"/.test(partOf(bytes, 'xl/workbook.xml'));

test('formulas of the user that read a sheet of ours are calculated on opening, where it says something new', () => {
  expect(calculates(spliced(reading, [result]))).toBe(false);
  const newer = { ...result, rows: [[{ value: 'uusi' }]] };
  const after = spliced(reading, [newer]);
  expect(calculates(after)).toBe(true);
  expect(calculates(spliced(reading, [model]))).toBe(false);
  expect(partOf(after, 'xl/worksheets/sheet1.xml')).toBe(partOf(reading, 'xl/worksheets/sheet1.xml'));
  // Places of the list that hold no formula any more would make Excel repair the file.
  expect(partOf(after, 'xl/calcChain.xml')).toMatch(/<c r="D1" i="1"\/><\/calcChain>$/);
  expect(partOf(spliced(reading, [model]), 'xl/calcChain.xml')).toBe(partOf(reading, 'xl/calcChain.xml'));
});

test('a sheet of ours that a formula, or a list on a sheet that stays, reads is not taken out', () => {
  expect(splice(spliced(own, [result, model]), [], [], { remove: [result.name] }).removed).toEqual([]);
  const { bytes, removed } = splice(reading, [], [], { remove: [result.name] });
  expect(removed).toEqual([]);
  expect(namesOf(bytes)).toEqual(['Oma', 'Momentti tulos']);
});

test('formulas of ours leave the order of calculation to the program that opens the file', () => {
  const withFormula = { ...model, rows: [[{ value: 2, formula: 'A1+1' }]] };
  const after = spliced(reading, [withFormula]);
  expect(partsOf(after)).not.toContain('xl/calcChain.xml');
  expect(partOf(after, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
});

test('a strict workbook gets strict sheets and charts', () => {
  const strict = fixture('xlsx-torture/poi--sample.strict.xlsx');
  const added = Object.entries(unzipSync(spliced(strict, [result]))).filter(([name]) => !partsOf(strict).includes(name));
  expect(added.length).toBeGreaterThan(4);
  for (const [, bytes] of added) {
    const xml = new TextDecoder().decode(bytes).replaceAll('http://schemas.openxmlformats.org/package/2006/relationships', '');
    expect(xml).not.toContain('schemas.openxmlformats.org');
    expect(xml).toContain('purl.oclc.org');
  }
});

test('a macro workbook keeps its macros and stays one', () => {
  const macros = fixture('xlsx-torture/poi--61495-test.xlsm');
  const after = spliced(macros, [result]);
  expect(unzipSync(after)['xl/vbaProject.bin']).toEqual(unzipSync(macros)['xl/vbaProject.bin']);
  expect(partOf(after, '[Content_Types].xml')).toContain('application/vnd.ms-excel.sheet.macroEnabled.main+xml');
});

test('a locked structure takes no new sheet, but what stands there can be written anew', () => {
  const lock = {
    'xl/workbook.xml': (xml: string) => xml.replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>'),
  };
  expect(() => spliced(changed(own, lock), [result])).toThrow(expect.objectContaining({ code: 'workbook.structure-locked' }));
  const locked = changed(spliced(own, [result]), lock);
  expect(namesOf(spliced(locked, [{ ...result, rows: [], charts: [] }]))).toEqual(['Oma', 'Momentti tulos']);
  expect(() => splice(locked, [], [], { remove: [result.name] })).toThrow(
    expect.objectContaining({ code: 'workbook.structure-locked' }),
  );
});

test('a user’s sheet is never written over or taken out, in any letter case, nor one of the same name without our mark', () => {
  for (const work of [
    () => spliced(own, [{ ...result, name: 'OMA' }]),
    () => splice(own, [], [], { remove: ['oma'] }),
    () => spliced(usersWorkbook({ ...users, name: result.name }), [result]),
    () => spliced(budget, [{ ...result, name: 'kuvio' }]),
  ])
    expect(work).toThrow(expect.objectContaining({ code: 'sheet.not-ours' }));
});

test('a name no sheet can have is refused before anything is written', () => {
  for (const name of ['History', 'a/b', '', "x'"])
    expect(() => spliced(own, [{ ...result, name }])).toThrow(expect.objectContaining({ code: 'sheet.name-refused' }));
});

test('nothing to write gives the very bytes', () => expect(spliced(budget, [])).toBe(budget));

test('another encoding of a concerned part is refused, not garbled', () => {
  const latin = changed(own, { 'xl/workbook.xml': (xml) => xml.replace('UTF-8', 'ISO-8859-1') });
  expect(() => spliced(latin, [result])).toThrow(expect.objectContaining({ code: 'file.read-only' }));
});

test('a file cancelled before it counts leaves nothing', async () => {
  const workbook = await openFile(own, 'b.xlsx');
  await expect(workbook.apply([result], { signal: AbortSignal.abort() })).rejects.toThrow();
  expect(workbook.result()).toBe(own);
});

test('a format that is only read gives a new workbook with our sheets alone, and says so beforehand', async () => {
  const workbook = await openFile(new TextEncoder().encode('Tili;TA 2026\n4000;5\n'), 'b.csv');
  expect(workbook.canHoldResults).toBe(false);
  await workbook.apply([result]);
  expect((await (await openFile(workbook.result(), 't.xlsx')).read()).map(({ name }) => name)).toEqual([result.name]);
  expect((await openFile(own, 'b.xlsx')).canHoldResults).toBe(true);
  expect((await openFile(fixture('xlsx-torture/poi--51519.xlsb'), 'b.xlsb')).canHoldResults).toBe(false);
});

test('sheets and a column of one write stand together', async () => {
  const workbook = await openFile(budget, 'b.xlsx');
  await workbook.apply([result, model], { columns: [tags('Käyttötalous', 3, null, [4, 'm'])] });
  const grids = await (await openFile(workbook.result(), 'b.xlsx')).read();
  const held = await workbook.read();
  expect(grids.map(({ name, rows }) => ({ name, rows }))).toEqual(held.map(({ name, rows }) => ({ name, rows })));
});
