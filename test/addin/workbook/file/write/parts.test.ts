import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { attributeOf, childrenOf, parseXml, type XmlElement } from '../../../../../addin/workbook/file/splice/xml-tree';
import { seriesColors } from '../../../../../addin/workbook/plan/palette';
import { relationsOwner, resolveTarget } from '../../../../../addin/workbook/file/part-paths';
import { writeWorkbook } from '../../../../../addin/workbook/file/write/workbook';
import type { SheetPlan } from '../../../../../engine/sheets/plan';
import { model, result, somePlans } from '../splice/plans';
import { fixture } from '../splice/workbooks';
import { disorder } from './element-order';
import { spliced } from '../../../../support/spliced';

const partsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
const relations = (xml: string): XmlElement[] => childrenOf(parseXml(xml), 'Relationship');

/** What stands in the way of a package being one: parts without a type, relationships that lead nowhere, numbers given twice. */
function faults(parts: ReadonlyMap<string, string>): string[] {
  const types = parseXml(parts.get('[Content_Types].xml')!);
  const overrides = childrenOf(types, 'Override').map((element) => attributeOf(element, 'PartName')!.slice(1));
  const found = overrides.filter((path) => !parts.has(path)).map((path) => `a type for ${path}, which is not there`);
  if (new Set(overrides).size < overrides.length) found.push('two types for one part');
  for (const [name, xml] of parts) {
    if (!name.endsWith('.rels')) continue;
    const all = relations(xml);
    const ids = all.map((element) => attributeOf(element, 'Id'));
    if (new Set(ids).size < ids.length) found.push(`an id twice in ${name}`);
    const owner = relationsOwner(name);
    for (const element of all.filter((one) => attributeOf(one, 'TargetMode') !== 'External')) {
      const path = resolveTarget(owner, attributeOf(element, 'Target')!);
      if (!parts.has(path)) found.push(`${name} leads to ${path}`);
    }
    for (const [, id] of (parts.get(owner) ?? '').matchAll(/r:id="([^"]*)"/g))
      if (!ids.includes(id)) found.push(`${owner} names ${id}`);
  }
  const sheets = childrenOf(parseXml(parts.get('xl/workbook.xml')!), 'sheets')[0]!.children;
  const numbers = sheets.map((element) => attributeOf(element, 'sheetId'));
  if (new Set(numbers).size < numbers.length) found.push('a sheet number twice');
  return found;
}

/** Every style, fill, font, border and format that a cell leads to is there. */
function danglingStyles(parts: ReadonlyMap<string, string>): string[] {
  const styles = parseXml(parts.get('xl/styles.xml')!);
  const sizes = new Map(styles.children.map(({ local, children }) => [local, children.length]));
  const xfs = childrenOf(childrenOf(styles, 'cellXfs')[0]!, 'xf');
  const lists = [
    ['fontId', 'fonts'],
    ['fillId', 'fills'],
    ['borderId', 'borders'],
  ] as const;
  const wrong = xfs.flatMap((xf, at) =>
    lists.filter(([id, list]) => Number(attributeOf(xf, id)) >= (sizes.get(list) ?? 0)).map(([id]) => `xf ${at}: ${id}`),
  );
  const counted = styles.children.filter(
    (list) => (attributeOf(list, 'count') ?? String(list.children.length)) !== String(list.children.length),
  );
  const used = [...parts].flatMap(([name, xml]) =>
    name.includes('worksheets/sheet') ? [...xml.matchAll(/<c [^>]*\bs="(\d+)"/g)].map(([, style]) => Number(style)) : [],
  );
  return [
    ...wrong,
    ...counted.map(({ local }) => `count of ${local}`),
    ...(Math.max(0, ...used) < xfs.length ? [] : ['a style beyond the list']),
  ];
}

test('any new workbook: every part parses, stands in order and leads where there is something', () =>
  fc.assert(
    fc.property(somePlans, (plans) => {
      const parts = partsOf(writeWorkbook(plans));
      for (const [name, xml] of parts) expect([name, disorder(parseXml(xml))]).toEqual([name, []]);
      expect(faults(parts)).toEqual([]);
      expect(danglingStyles(parts)).toEqual([]);
    }),
    { numRuns: 60 },
  ));

test.each(['budget.xlsx', 'budget-libreoffice.xlsx', 'pivot-libreoffice.xlsx'])('%s with ours in it: the same', (file) => {
  const bytes = fixture(`rich-workbooks/${file}`);
  const [before, parts] = [partsOf(bytes), partsOf(spliced(bytes, [result, model]))];
  const added = [...parts].filter(([name]) => !before.has(name) && name.endsWith('.xml'));
  expect(added.map(([name]) => name.replace(/\d/g, ''))).toEqual(
    expect.arrayContaining(['xl/charts/chart.xml', 'xl/drawings/drawing.xml', 'xl/worksheets/sheet.xml']),
  );
  for (const [name, xml] of added) expect([name, disorder(parseXml(xml))]).toEqual([name, []]);
  expect(faults(parts)).toEqual([]);
  expect(danglingStyles(parts)).toEqual([]);
});

test('the order table is strict: a child out of place or unknown is seen', () => {
  expect(disorder(parseXml('<row><c><v/><f/></c><x/></row>'))).toEqual(['c: f at 12', 'row: x at 20']);
});

test('a chart leads to its cells and carries their values, so that it can be edited and is drawn at once', () => {
  const chart = partsOf(writeWorkbook([result])).get('xl/charts/chart1.xml')!;
  expect(chart).toContain("<c:f>'Momentti tulos'!$A$2:$A$4</c:f>");
  expect(chart).toContain("<c:f>'Momentti tulos'!$B$2:$B$4</c:f>");
  expect(chart).toContain('<c:formatCode>#,##0</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>1234567.5</c:v></c:pt>');
  expect(chart).toContain('<c:pt idx="2"><c:v>=1+1</c:v></c:pt>');
  expect(chart).not.toContain('<c:legend>');
  expect(partsOf(writeWorkbook([result])).get('xl/drawings/drawing1.xml')).toContain('descr="Kolme palkkia &lt;iän&gt; mukaan"');
});

test('a chart over another sheet’s cells, with several series, has a legend and that sheet’s values', () => {
  const series = [1, 1].map((column, at) => ({ name: `s${at}`, values: { column, from: 2, to: 3, sheet: result.name } }));
  const chart = {
    ...result.charts![0]!,
    kind: 'stackedColumns' as const,
    categories: { column: 0, from: 2, to: 3, sheet: result.name },
    series,
  };
  const plan: SheetPlan = { name: 'Kuviot', widths: [], rows: [], charts: [chart] };
  const xml = partsOf(writeWorkbook([plan, result])).get('xl/charts/chart1.xml')!;
  expect(xml).toContain('<c:legend>');
  expect(xml.match(/<c:v>1234567.5<\/c:v>/g)).toHaveLength(2);
  expect(xml).toContain('<c:overlap val="100"/>');
});

test('neighbouring series differ in lightness, so that a grey print tells them apart', () => {
  const lightness = (color: string): number => {
    const [r, g, b] = [0, 2, 4].map((at) => ((parseInt(color.slice(at, at + 2), 16) / 255 + 0.055) / 1.055) ** 2.4) as [
      number,
      number,
      number,
    ];
    return 116 * Math.cbrt(0.2126 * r + 0.7152 * g + 0.0722 * b) - 16;
  };
  const steps = seriesColors.slice(1).map((color, at) => Math.abs(lightness(color) - lightness(seriesColors[at]!)));
  expect(Math.min(...steps)).toBeGreaterThan(15);
});
