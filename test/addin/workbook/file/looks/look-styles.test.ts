import type { Look } from '../../../../../addin/workbook/look';
import { plainLook } from '../../../../../addin/workbook/file/looks/book-looks';
import { looksOf, styledWorkbook } from './sheets';

/** The look of a cell whose font, fill, alignment and palette are as given. */
function lookOf({ font = '', fill = '', alignment = '', scheme = '', colors = '' }): Look {
  const styles =
    `<fonts><font/><font>${font}</font></fonts><fills><fill/><fill/><fill>${fill}</fill></fills>` +
    `<cellStyleXfs><xf fontId="1"/></cellStyleXfs><cellXfs><xf/><xf fontId="1" fillId="2">${alignment}</xf></cellXfs>` +
    `<dxfs><dxf><font><i/></font></dxf></dxfs><colors>${colors}</colors>`;
  const { looks, sheets } = looksOf(styledWorkbook('<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>', styles, scheme));
  return looks[sheets.get('S')?.look(1, 0) ?? -1]!;
}

const solid = (color: string): string => `<patternFill patternType="solid"><fgColor ${color}/></patternFill>`;
const fillOf = (color: string, more: { scheme?: string; colors?: string } = {}): string | null =>
  lookOf({ fill: solid(color), ...more }).fill;
const inkOf = (color: string): string | null => lookOf({ font: `<color ${color}/>` }).color;

test('a cell that says nothing is plain', () => expect(lookOf({})).toEqual(plainLook));

test('bold, italic, alignment, wrapping and indent', () =>
  expect(lookOf({ font: '<b/><i val="1"/>', alignment: '<alignment horizontal="right" wrapText="1" indent="2"/>' })).toEqual({
    ...plainLook,
    bold: true,
    italic: true,
    align: 'right',
    wraps: true,
    indent: 2,
  }));

test('what a style switches off is off', () => expect(lookOf({ font: '<b val="0"/><i val="false"/>' })).toEqual(plainLook));

test.each([
  ['general', null],
  ['left', 'left'],
  ['center', 'center'],
  ['centerContinuous', 'center'],
  ['justify', 'left'],
])('alignment %s', (written, align) => expect(lookOf({ alignment: `<alignment horizontal="${written}"/>` }).align).toBe(align));

describe('colours', () => {
  test.each([
    ['rgb="FFE9F0F2"', '#e9f0f2'],
    ['rgb="e9f0f2"', '#e9f0f2'],
    ['rgb="nonsense"', null],
    ['theme="4"', '#4472c4'],
    ['theme="0"', '#ffffff'],
    ['theme="99"', null],
    ['indexed="10"', '#ff0000'],
    ['indexed="22"', '#c0c0c0'],
    ['indexed="64"', null],
    ['auto="1"', null],
  ])('%s', (written, color) => expect(fillOf(written)).toBe(color));

  /** As Excel shows the five tints of its accents in the palette of colours. */
  test.each([
    ['theme="4" tint="0.79998168889431442"', '#d9e2f3'],
    ['theme="4" tint="0.59999389629810485"', '#b4c6e7'],
    ['theme="4" tint="0.39997558519241921"', '#8eaadb'],
    ['theme="4" tint="-0.249977111117893"', '#2f5496'],
    ['theme="4" tint="-0.499984740745262"', '#1f3763'],
    ['theme="0" tint="-0.249977111117893"', '#bfbfbf'],
    ['theme="1" tint="0.499984740745262"', '#808080'],
  ])('%s is %s, a shade more or less', (written, color) => {
    const channels = (text: string): number[] => [1, 3, 5].map((at) => parseInt(text.slice(at, at + 2), 16));
    const found = channels(fillOf(written) ?? '');
    channels(color).forEach((channel, at) => expect(Math.abs(channel - (found[at] ?? NaN))).toBeLessThanOrEqual(1));
  });

  test('the workbook’s own theme and palette come first', () => {
    const scheme = '<a:accent1><a:srgbClr val="123456"/></a:accent1><a:lt1><a:sysClr val="window" lastClr="FFFFF0"/></a:lt1>';
    expect(fillOf('theme="4"', { scheme })).toBe('#123456');
    expect(fillOf('theme="0"', { scheme })).toBe('#fffff0');
    expect(
      fillOf('indexed="1"', { colors: '<indexedColors><rgbColor rgb="00010101"/><rgbColor rgb="00ABCDEF"/></indexedColors>' }),
    ).toBe('#abcdef');
  });

  test('only a solid fill is one colour', () => {
    expect(lookOf({ fill: '<patternFill patternType="gray125"><fgColor rgb="FF112233"/></patternFill>' }).fill).toBeNull();
    expect(lookOf({ fill: '<gradientFill><stop><color rgb="FF112233"/></stop></gradientFill>' }).fill).toBeNull();
  });

  test('black letters are the page’s own, on a fill they stay black', () => {
    expect([inkOf('theme="1"'), inkOf('rgb="FF000000"'), inkOf('auto="1"'), inkOf('rgb="FFFF0000"')]).toEqual([
      null,
      null,
      null,
      '#ff0000',
    ]);
    expect(lookOf({ font: '<color theme="1"/>', fill: solid('rgb="FFFFFF00"') }).color).toBe('#000000');
    expect(lookOf({ fill: solid('rgb="FFFFFF00"') }).color).toBe('#000000');
  });
});

describe('number formats', () => {
  const formatOf = (id: number, numFmts = ''): string | undefined =>
    looksOf(
      styledWorkbook(
        '<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>',
        `<numFmts>${numFmts}</numFmts><cellXfs><xf/><xf numFmtId="${id}"/></cellXfs><dxfs><dxf><numFmt numFmtId="4" formatCode="0"/></dxf></dxfs>`,
      ),
    )
      .sheets.get('S')
      ?.format(1, 0);

  test.each([
    [0, 'General'],
    [4, '#,##0.00'],
    [14, 'm/d/yyyy'],
    [49, '@'],
    [99, 'General'],
  ])('built-in %i', (id, code) => expect(formatOf(id)).toBe(code));

  test('the file’s own, also in place of a built-in one', () => {
    expect(formatOf(164, '<numFmt numFmtId="164" formatCode="#,##0\\ &quot;€&quot;"/>')).toBe('#,##0\\ "€"');
    expect(formatOf(44, '<numFmt numFmtId="44" formatCode="0.0"/>')).toBe('0.0');
  });

  test('one longer than Excel allows is none', () =>
    expect(formatOf(164, `<numFmt numFmtId="164" formatCode="${'0'.repeat(300)}"/>`)).toBe('General'));
});

test('looks that are the same are one', () => {
  const styles =
    '<fonts><font/><font><b/></font></fonts><cellXfs><xf/><xf numFmtId="4"/><xf fontId="1"/><xf fontId="1" numFmtId="4"/></cellXfs>';
  expect(looksOf(styledWorkbook('<sheetData/>', styles)).looks).toEqual([plainLook, { ...plainLook, bold: true }]);
});
