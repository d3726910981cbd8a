import { budget, fault, openTown } from './support';

const draw = async (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) => {
  const fake = openTown();
  await fake.Excel.run(async (context) => work(budget(context), context));
  return fake.book.sheet('Budjetti');
};

test('the look of cells: each property where it was set, lines along their edge', async () => {
  const { formats } = await draw((sheet) => {
    const range = sheet.getRange('A1:B2');
    range.format.font.bold = true;
    range.format.fill.color = '#112233';
    range.format.horizontalAlignment = 'Right';
    range.format.borders.getItem('EdgeBottom').style = 'Continuous';
    sheet.getRange('B2').numberFormat = [['#,##0.00']];
  });
  const shared = { bold: true, fill: '#112233', horizontalAlignment: 'Right' };
  expect(formats).toEqual({
    A1: shared,
    B1: shared,
    A2: { ...shared, borderEdgeBottomStyle: 'Continuous' },
    B2: { ...shared, borderEdgeBottomStyle: 'Continuous', numberFormat: '#,##0.00' },
  });
});

test('a look that differs among cells reads as null', async () => {
  const { Excel } = openTown();
  const read = await Excel.run(async (context) => {
    budget(context).getRange('A1').format.font.bold = true;
    const [mixed, plain] = ['A1:B1', 'A2:B2'].map((address) => budget(context).getRange(address).format.font.load('bold'));
    await context.sync();
    return [mixed?.bold, plain?.bold];
  });
  expect(read).toEqual([null, false]);
});

test('clearing takes away contents, looks, or both', async () => {
  const clear = (what?: 'Contents' | 'Formats') =>
    draw((sheet) => {
      sheet.getRange('B2').format.font.bold = true;
      sheet.getRange('B2').clear(what);
    });
  expect(await clear('Contents')).toMatchObject({ formats: { B2: { bold: true } } });
  expect((await clear('Contents')).rows[1]).toEqual(['0410']);
  expect((await clear('Formats')).rows[1]).toEqual(['0410', 100]);
  expect((await clear('Formats')).formats).toEqual({});
  expect(await clear()).toMatchObject({ formats: {} });
  expect((await clear()).rows[1]).toEqual(['0410']);
});

test('widths, heights, panes, gridlines, paper and page breaks', async () => {
  const drawn = await draw((sheet) => {
    sheet.getRange('B1').format.columnWidth = 80;
    sheet.getRange('A2').format.rowHeight = 30;
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B2'));
    sheet.showGridlines = false;
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = '&A';
    sheet.pageLayout.setPrintTitleRows('$1:$2');
    sheet.horizontalPageBreaks.add('A5');
  });
  expect(drawn).toMatchObject({
    columnWidths: { B: 80 },
    rowHeights: { 2: 30 },
    frozen: { rows: 2, columns: 2 },
    look: { showGridlines: false },
    page: { orientation: 'Landscape', leftFooter: '&A', titleRows: '1:2' },
    pageBreaks: [5],
  });
});

test('charts: series, titles, axes, place', async () => {
  const { charts } = await draw((sheet) => {
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B2:B3'), 'Columns');
    chart.name = 'oma';
    chart.title.text = 'Kulut';
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.title.text = 'euroa';
    chart.series.getItemAt(0).setXAxisValues(sheet.getRange('A2:A3'));
    chart.series.add('Toinen').setValues(sheet.getRange('C2:C3'));
    chart.setPosition('D2', 'H9');
  });
  expect(charts).toMatchObject([
    {
      range: 'D2:H9',
      settings: {
        chartType: 'ColumnClustered',
        name: 'oma',
        'title.text': 'Kulut',
        'valueAxis.minimum': 0,
        'valueAxis.title.text': 'euroa',
      },
      parts: [
        { settings: { values: 'Budjetti!B2:B3', categories: 'Budjetti!A2:A3' } },
        { settings: { name: 'Toinen', values: 'Budjetti!C2:C3' } },
      ],
    },
  ]);
});

test('a chart and its series are deleted', async () => {
  const { Excel, book } = openTown();
  await Excel.run(async (context) => {
    const { charts } = budget(context);
    charts.add('ColumnClustered', budget(context).getRange('A1:B3')).series.getItemAt(0).delete();
    charts.load('items/name,count');
    await context.sync();
    expect(book.sheet('Budjetti').charts[0]?.parts).toHaveLength(1);
    charts.items[0]?.delete();
  });
  expect(book.sheet('Budjetti').charts).toEqual([]);
});

test('lists to choose from; more than 255 characters of words are refused', async () => {
  const rule = (source: string | Excel.Range) => ({ list: { inCellDropDown: true, source } });
  const { validations } = await draw((sheet) => {
    sheet.getRange('B2:B9').dataValidation.rule = rule('=Muistio!$A$1:$A$3');
    sheet.getRange('B2:B9').dataValidation.ignoreBlanks = true;
  });
  expect(validations).toEqual([
    { range: 'B2:B9', settings: { rule: rule('=Muistio!$A$1:$A$3'), ignoreBlanks: true }, parts: [] },
  ]);
  const long = openTown().Excel.run(async (context) => {
    budget(context).getRange('B2').dataValidation.rule = rule('a'.repeat(256));
  });
  expect(await fault(long)).toBe('InvalidArgument');
});

test('bars behind numbers; other conditional formats are refused by name', async () => {
  const { conditionals } = await draw((sheet) => {
    const { dataBar } = sheet.getRange('B2:B3').conditionalFormats.add('DataBar');
    dataBar.positiveFormat.fillColor = '#112233';
    dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
  });
  expect(conditionals).toMatchObject([
    { range: 'B2:B3', settings: { 'positive.fillColor': '#112233', lowerBoundRule: { type: 'Number', formula: '0' } } },
  ]);
  const other = openTown().Excel.run(async (context) => void budget(context).getRange('B2').conditionalFormats.add('IconSet'));
  expect(await fault(other)).toMatch(/IconSet/);
});

test('names of a sheet: hidden ones with a text, found again, changed and deleted; one of a kind', async () => {
  const { Excel, book } = openTown();
  const read = await Excel.run(async (context) => {
    const { names } = budget(context);
    names.add('_oma', '="result"').visible = false;
    await context.sync();
    expect(await fault(Excel.run(async (other) => void budget(other).names.add('_OMA', '=1')))).toBe('ItemAlreadyExists');
    const found = names.getItemOrNullObject('_oma').load('formula,value,visible,scope,type');
    await context.sync();
    return [found.formula, found.value, found.visible, found.scope, found.type];
  });
  expect(read).toEqual(['="result"', 'result', false, 'Worksheet', 'String']);
  expect(book.sheet('Budjetti').names).toEqual([{ name: '_oma', formula: '="result"', visible: false }]);
  await Excel.run(async (context) => budget(context).names.getItem('_oma').delete());
  expect(book.sheet('Budjetti').names).toEqual([]);
});

test('sheets: added last, named once, never called what Excel refuses; the last visible one stays', async () => {
  const { Excel, book } = openTown();
  await Excel.run(async (context) => void context.workbook.worksheets.add('Tulos'));
  expect(book.sheetNames).toEqual(['Budjetti', 'Muistio', 'Tulos']);
  for (const name of ['tulos', 'a/b', "'a", '', 'x'.repeat(32)]) {
    const code = name === 'tulos' ? 'ItemAlreadyExists' : 'InvalidArgument';
    expect(await fault(Excel.run(async (context) => void context.workbook.worksheets.add(name)))).toBe(code);
  }
  await Excel.run(async (context) => context.workbook.worksheets.getItem('Tulos').delete());
  expect(await fault(Excel.run(async (context) => budget(context).delete()))).toBe('InvalidOperation');
  expect(await fault(Excel.run(async (context) => void (budget(context).visibility = 'Hidden')))).toBe('InvalidOperation');
});

test('custom properties of a sheet', async () => {
  const { Excel, book } = openTown();
  await Excel.run(async (context) => {
    const { customProperties } = budget(context);
    customProperties.add('avain', 'arvo');
    customProperties.add('toinen', 'x');
    customProperties.getItem('toinen').delete();
  });
  expect(book.sheet('Budjetti').properties).toEqual({ avain: 'arvo' });
});

test('hidden rows are told row by row, and as null where they differ', async () => {
  const fake = openTown();
  fake.person.hidesRows('Budjetti', [2]);
  const read = await fake.Excel.run(async (context) => {
    const range = budget(context).getRange('A1:A2').load('rowHidden');
    const rows = range.getRowProperties({ rowHidden: true });
    await context.sync();
    return [range.rowHidden, rows.value];
  });
  expect(read).toEqual([null, [{ rowHidden: false }, { rowHidden: true }]]);
});

test('what the page can ask of Office, and what puts the keyboard into the sheet', async () => {
  const { Excel, Office, book } = openTown({ profile: 'desktop-1.20', displayLanguage: 'sv-FI' });
  expect([Office.context.displayLanguage, String(Office.context.platform), String(Office.context.host)]).toEqual([
    'sv-FI',
    'PC',
    'Excel',
  ]);
  expect(await Office.onReady()).toMatchObject({ host: 'Excel' });
  await Excel.run(async (context) => context.workbook.focus());
  expect(book.hasKeyboard).toBe(true);
});
