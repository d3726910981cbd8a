import fc from 'fast-check';
import { columnLetters } from '../../../../../addin/workbook/plan/address';
import { sheetLooks } from './sheets';

const styleCount = 5;
/** Style n has the number format "n", so a test sees which style a cell was given. */
const formats = Array.from({ length: styleCount }, (_, at) => `<numFmt numFmtId="${200 + at}" formatCode="&quot;${at}&quot;"/>`);
const styles = `<numFmts>${formats.join('')}</numFmts><cellXfs>${formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join('')}</cellXfs>`;
const code = (style: number): string => `"${style}"`;

const style = fc.integer({ min: 0, max: styleCount - 1 });
const perhaps = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null, freq: 2 });
const columnCount = 12;
const rowCount = 8;
/** A sheet by its columns' styles, its rows' styles, and those of the cells that are there. */
const sheets = fc.record({
  columns: fc.array(perhaps(style), { minLength: columnCount, maxLength: columnCount }),
  rows: fc.array(
    fc.record({
      own: perhaps(style),
      cells: fc.array(perhaps(style), { minLength: columnCount, maxLength: columnCount }),
      isThere: fc.boolean(),
    }),
    { minLength: rowCount, maxLength: rowCount },
  ),
  /** Places may be left unsaid where nothing is left out. */
  saysPlaces: fc.boolean(),
});

test('a cell has its own style, else its row’s, else its column’s', () =>
  fc.assert(
    fc.property(sheets, ({ columns, rows }) => {
      const cols = columns.flatMap((own, at) => (own === null ? [] : [`<col min="${at + 1}" max="${at + 1}" style="${own}"/>`]));
      const data = rows.map(({ own, cells, isThere }, at) => {
        const inside = cells.flatMap((cell, column) =>
          cell === null ? [] : [`<c r="${columnLetters(column)}${at + 1}"${cell === 0 ? '' : ` s="${cell}"`}/>`],
        );
        return isThere ? `<row r="${at + 1}"${own === null ? '' : ` s="${own}" customFormat="1"`}>${inside.join('')}</row>` : '';
      });
      const { format } = sheetLooks(`<cols>${cols.join('')}</cols><sheetData>${data.join('')}</sheetData>`, styles);
      rows.forEach(({ own, cells, isThere }, at) =>
        cells.forEach((cell, column) => {
          const expected = (isThere ? (cell ?? own) : null) ?? columns[column] ?? 0;
          expect(format(at + 1, column)).toBe(code(expected));
        }),
      );
      // Beyond all that is written nothing has a style.
      expect(format(rowCount + 1, columnCount)).toBe(code(0));
    }),
  ));

test('cells without a place follow each other', () => {
  const { format } = sheetLooks('<sheetData><row><c s="1"/><c s="2"/></row><row><c s="3"/></row></sheetData>', styles);
  expect([format(1, 0), format(1, 1), format(1, 2), format(2, 0)]).toEqual([1, 2, 0, 3].map(code));
});

test('a row’s style counts only where the row says so', () => {
  const { format } = sheetLooks('<sheetData><row r="1" s="3"/></sheetData>', styles);
  expect(format(1, 0)).toBe(code(0));
});

test('a column’s style reaches down the whole sheet', () => {
  const { format } = sheetLooks('<cols><col min="2" max="3" style="4"/></cols><sheetData/>', styles);
  expect([0, 1, 2, 3].map((column) => format(1_048_576, column))).toEqual([0, 4, 4, 0].map(code));
});

describe('sizes', () => {
  test('Excel’s own where the sheet says nothing', () => {
    const { defaultWidth, defaultHeight, widths, heights, frozen } = sheetLooks('<sheetData/>');
    expect([defaultWidth, defaultHeight, widths.size, heights.size]).toEqual([64, 20, 0, 0]);
    expect(frozen).toEqual({ rows: 0, columns: 0 });
  });

  test('widths in characters and heights in points become pixels, hidden ones 0', () => {
    const { defaultWidth, defaultHeight, widths, heights } = sheetLooks(
      '<sheetFormatPr defaultColWidth="9.140625" defaultRowHeight="14.25"/>' +
        '<cols><col min="1" max="2" width="20.7109375"/><col min="4" max="4" width="20" hidden="1"/><col min="5" max="5" width="9.140625"/></cols>' +
        '<sheetData><row r="1" ht="30"/><row r="2" ht="14.25"/><row r="7" hidden="1"/></sheetData>',
    );
    expect([defaultWidth, defaultHeight]).toEqual([64, 19]);
    expect([...widths]).toEqual([
      [0, 145],
      [1, 145],
      [3, 0],
    ]);
    expect([...heights]).toEqual([
      [1, 40],
      [7, 0],
    ]);
  });

  test('a usual width without padding is rounded as Excel does', () =>
    expect(sheetLooks('<sheetFormatPr baseColWidth="10"/><sheetData/>').defaultWidth).toBe(80));

  test('rows are hidden unless the sheet holds them', () => {
    const { defaultHeight, heights } = sheetLooks(
      '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><sheetData><row r="2"/></sheetData>',
    );
    expect([defaultHeight, [...heights]]).toEqual([0, [[2, 20]]]);
  });
});

describe('frozen panes', () => {
  const view = (pane: string): string => `<sheetViews><sheetView>${pane}</sheetView></sheetViews><sheetData/>`;

  test('rows above and columns left of them stay', () =>
    expect(sheetLooks(view('<pane xSplit="2" ySplit="3" state="frozen"/>')).frozen).toEqual({ rows: 3, columns: 2 }));

  test('a window that is only split moves as a whole', () =>
    expect(sheetLooks(view('<pane xSplit="2000" ySplit="3000"/>')).frozen).toEqual({ rows: 0, columns: 0 }));

  test('those of views kept beside the usual one do not count', () =>
    expect(sheetLooks('<sheetData/><customSheetViews><pane ySplit="3" state="frozen"/></customSheetViews>').frozen.rows).toBe(0));
});

describe('files that ask for much', () => {
  test('a million rows of one look take no memory a row', () => {
    const row = '<row s="1" customFormat="1"><c r="XFD1" s="2"/></row>';
    const { format } = sheetLooks(`<sheetData>${row.repeat(1_048_576)}</sheetData>`, styles);
    expect([format(1_048_576, 0), format(1_048_576, 16_383)]).toEqual([code(1), code(2)]);
  });

  test('rows, columns and styles no sheet has are passed over', () => {
    const { format, widths, heights } = sheetLooks(
      '<cols><col min="1" max="99999999" width="5"/><col min="0" max="3" width="7"/><col min="x" max="y" style="z"/></cols>' +
        '<sheetData><row r="99999999" ht="77"><c r="A1" s="1"/></row><row r="2"><c r="B2" s="9999999"/><c r="A2" s="1"/><c r="C2" s="-4"/></row></sheetData>',
      styles,
    );
    expect([widths.size, heights.size]).toEqual([16_384, 0]);
    expect([0, 1, 2].map((column) => format(2, column))).toEqual([0, 0, 0].map(code));
  });

  test('sizes that are none are the usual ones, enormous ones are bounded', () => {
    const { defaultWidth, widths, heights } = sheetLooks(
      '<sheetFormatPr defaultColWidth="-3"/><cols><col min="1" max="1" width="1e9"/><col min="2" max="2" width="NaN"/></cols><sheetData><row r="1" ht="1e9"/></sheetData>',
    );
    expect([defaultWidth, [...widths], [...heights]]).toEqual([64, [[0, 1785]], [[1, 546]]]);
  });
});
