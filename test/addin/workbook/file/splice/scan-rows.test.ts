import * as fc from 'fast-check';
import { scanRows } from '../../../../../addin/workbook/file/splice/scan-rows';
import { attributeOf, childrenOf, parseXml } from '../../../../../addin/workbook/file/splice/xml-tree';

const content = fc.constantFrom(
  '',
  '<v>1</v>',
  '<f>A1&gt;B1</f><v>2</v>',
  '<is><t>a</t></is>',
  '<!-- <c r="Z9"/> -->',
  '<v><![CDATA[</c>]]></v>',
  '<extLst/>',
);
const attributes = fc.constantFrom('', ' s="4"', ' t="n" s="2"', ` cm="a>b"`, " s='7' ");
const cell = fc.tuple(attributes, content).map(([more, inner]) => (inner === '' ? `<c${more}/>` : `<c${more}>${inner}</c>`));
const row = fc
  .tuple(fc.constantFrom('', ' spans="1:9"', ' ht="a>b"'), fc.array(cell, { maxLength: 5 }), fc.boolean())
  .map(([more, cells, whole]) =>
    cells.length === 0 && whole ? `<row${more}/>` : `<row${more}>\n${cells.join(' ')}<?pi?></row>`,
  );

test('rows and cells are found where a whole parser finds them', () =>
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), fc.boolean(), (rows, prefixed) => {
      const plain = `<s xmlns:x="u"><sheetData>${rows.join('\r\n')}</sheetData><mergeCells/></s>`;
      const text = prefixed ? plain.replace(/<(\/?)(row|c|v|f|is|t|sheetData|extLst)\b/g, '<$1x:$2') : plain;
      const data = parseXml(text).children[0]!;
      const found = scanRows(text, data.openEnd);
      expect(found.closeStart).toBe(data.closeStart);
      expect(found.rows.map(({ element }) => element)).toEqual(
        data.children.map((element) => expect.objectContaining({ ...element, uri: '', attributes: [], children: [] }) as unknown),
      );
      expect(found.rows.map(({ cells }) => cells)).toEqual(
        data.children.map((element) =>
          childrenOf(element, 'c').map((one, column) => ({
            column,
            style: Number(attributeOf(one, 's') ?? 0),
            isBlank: !one.children.some(({ local }) => ['v', 'f', 'is'].includes(local)),
            hasFormula: one.children.some(({ local }) => local === 'f'),
            start: one.start,
            end: one.end,
          })),
        ),
      );
    }),
  ));

test('data without an end is a fault', () => {
  for (const text of ['<row r="1">', '<row', '<row a="', '<!-- ']) expect(() => scanRows(text, 0)).toThrow(RangeError);
});
