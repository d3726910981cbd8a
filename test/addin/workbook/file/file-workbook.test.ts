import { openFile } from '../../../../addin/workbook/file/file-workbook';
import { HostError } from '../../../../addin/workbook/host-error';
import { contractSheets, storedSheets, workbookContract } from '../contract';
import { contractSpreadsheet } from './contract-spreadsheet';
import { makeSpreadsheet } from './make-spreadsheet';

describe.each([['xlsx'], ['xlsm'], ['xlsb'], ['xls']] as const)('the contract on %s', (type) => {
  const bytes = makeSpreadsheet(contractSpreadsheet, type === 'xls' ? 'biff8' : type);
  workbookContract(async () => openFile(bytes, `b.${type}`), { takesColumns: type === 'xlsx' || type === 'xlsm' });
});

// SheetJS writes neither hidden sheets nor dates to ods, so there both are what the file says.
test('ods: reads every sheet in order, as stored', async () => {
  const bytes = makeSpreadsheet(storedSheets, 'ods');
  const sheets = await (await openFile(bytes, 'b.ods')).read();
  expect(sheets.map(({ name, rows }) => ({ name, rows }))).toEqual(storedSheets.map(({ name, rows }) => ({ name, rows })));
});

test('what is applied goes to a copy of the workbook, the bytes that were read stay as they are', async () => {
  const bytes = makeSpreadsheet(contractSpreadsheet);
  const before = Uint8Array.from(bytes);
  const workbook = await openFile(bytes, 'b.xlsx');
  await workbook.apply([{ name: 'Tulos', widths: [10], rows: [[{ value: 'Ikä' }, { value: 7, style: 'count' }]] }]);
  const result = await (await openFile(workbook.result(), 'tulos.xlsx')).read();
  expect(result.map(({ name, rows, ours }) => ({ name, rows, ours }))).toEqual([
    ...contractSheets.map(({ name, rows }) => ({ name, rows, ours: undefined })),
    { name: 'Tulos', rows: [['Ikä', 7]], ours: 'result' },
  ]);
  expect([...bytes]).toEqual([...before]);
});

const refusal = (bytes: Uint8Array, file: string): Promise<unknown> =>
  openFile(bytes, file).then(
    () => null,
    (reason: unknown) => reason,
  );
const text = (value: string) => new TextEncoder().encode(value);

test('a file nobody here reads is refused by its extension', async () => {
  expect(await refusal(text('%PDF-1.7'), 'budjetti.pdf')).toMatchObject({
    code: 'file.unsupported',
    params: { extension: 'pdf' },
  });
  expect(await refusal(text('x'), 'budjetti')).toMatchObject({ code: 'file.unsupported', params: { extension: '' } });
});

test('text, an empty file and half a workbook are no workbook', async () => {
  for (const bytes of [text('Tili;TA 2026'), new Uint8Array(0), makeSpreadsheet(contractSpreadsheet).subarray(0, 900)]) {
    expect(await refusal(bytes, 'b.xlsx')).toMatchObject({ code: 'file.damaged', params: { file: 'b.xlsx' } });
  }
});

test('a workbook whose part does not match its checksum is refused, not read as if nothing had happened', async () => {
  const bytes = makeSpreadsheet(contractSpreadsheet);
  const name = text('xl/worksheets/sheet1.xml');
  const at = bytes.findIndex((_, start) => name.every((byte, i) => bytes[start + i] === byte));
  bytes[at + name.length + 20] = bytes[at + name.length + 20]! ^ 0x10;
  const error = await refusal(bytes, 'b.xlsx');
  expect(error).toBeInstanceOf(HostError);
  expect(error).toMatchObject({ code: 'file.damaged' });
  expect((error as HostError).cause).toBeInstanceOf(Error);
});

test.each([['xlsx'], ['xlsb'], ['biff8'], ['biff5'], ['xlml'], ['ods'], ['fods']] as const)(
  'part of a file is refused, not read as a shorter one: %s',
  async (type) => {
    const rows = Array.from({ length: 500 }, (_, at) => [`40${at}`, `Rivi ${at}`, at * 1.5]);
    const bytes = makeSpreadsheet([{ name: 'TA2026', rows }], type);
    const file = `b.${/^(biff|xlml)/.test(type) ? 'xls' : type}`;
    expect((await (await openFile(bytes, file)).read())[0]?.rows).toEqual(rows);
    for (const part of [0.3, 0.6, 0.9, 0.99]) {
      const read = await openFile(bytes.subarray(0, bytes.length * part), file).then(
        async (workbook) => (await workbook.read())[0]?.rows,
        (fault: unknown) => (fault instanceof HostError ? fault.code : fault),
      );
      // The last bytes of an old xls may be padding.
      expect([rows, 'file.damaged']).toContainEqual(read);
    }
  },
);
