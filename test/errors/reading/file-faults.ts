import { CFB } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import type { EditOutcome } from '../../../addin/workbook/browser/book';
import type { BrowserWorkbook } from '../../../addin/workbook/browser/browser-workbook';
import { openBook } from '../../../addin/workbook/browser/open-book';
import { cellReference } from '../../../addin/workbook/cell-reference';
import { splice } from '../../../addin/workbook/file/splice/splice-workbook';
import { openFile } from '../../../addin/workbook/file/file-workbook';
import { uncaughtFinding } from '../../../addin/app/findings';
import { goneSheets, restored } from '../../../addin/app/gone-sheets';
import { joinedModel } from '../../../addin/app/joined-model';
import { KeptChanges } from '../../../addin/workbook/office/kept-changes';
import { HostError, hostIssue } from '../../../addin/workbook/host-error';
import { MemoryWorkbook } from '../../../addin/workbook/memory/memory-workbook';
import { changed, usersWorkbook } from '../../addin/workbook/file/splice/packages';
import { readModel, type HostIssues, type Issue, type ReadingIssues, type SheetGrid } from '../../../engine';
import { excelFaults } from './excel-faults';

async function faultOf(work: () => unknown): Promise<Issue> {
  try {
    await work();
  } catch (fault) {
    if (fault instanceof HostError) return hostIssue(fault, 'b.xlsx');
    throw fault;
  }
  throw new Error('nothing was refused');
}

/** What Excel saves with a password: a compound file around an encrypted package. */
function encrypted(): Uint8Array {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/EncryptionInfo', new Uint8Array([4, 0, 4, 0, 64, 0, 0, 0]));
  CFB.utils.cfb_add(container, '/EncryptedPackage', new Uint8Array(64));
  return new Uint8Array(CFB.write(container, { type: 'array' }) as unknown as ArrayLike<number>);
}

/** A zip whose directory claims that a small part unpacks to two gigabytes. */
function bomb(): Uint8Array {
  const bytes = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 2 ** 31, true);
  return bytes;
}

/** One number in every cell of a sheet of the largest size, said in a line. */
const sparse =
  '<office:document><table:table table:name="S"><table:table-row table:number-rows-repeated="1048576">' +
  '<table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/>' +
  '</table:table-row></table:table></office:document>';

const sheet: SheetGrid = {
  name: 'TA2026',
  file: 'b.xlsx',
  visibility: 'visible',
  rows: [['Tili']],
  formulas: 0,
  formulasWithoutValue: [],
};
const memory = () => new MemoryWorkbook([sheet], 'b.xlsx');
const plan = (name: string) => ({ name, widths: [10], rows: [[{ value: 1 }]] });

const column = { sheet: 'TA2026', headerRow: 1, column: null, header: 'Väestömomentti', cells: new Map([[2, 'm1']]), width: 20 };

/** Writing a sheet and a column into a workbook one part of which is changed. */
async function spliced(part: string, text: string, by: string): Promise<Issue> {
  const bytes = changed(usersWorkbook(plan('TA2026')), { [part]: (xml) => xml.replace(text, by) });
  return faultOf(async () => (await openFile(bytes, 'b.xlsx')).apply([plan('Tulos')], { columns: [column] }));
}

/** What a person hears who types into the page's workbook. */
async function editFault(work: (workbook: BrowserWorkbook) => Promise<EditOutcome>): Promise<Issue> {
  const { done, issue } = await work(await openBook(usersWorkbook(plan('TA2026')), 'b.xlsx'));
  if (done || issue === undefined) throw new Error('nothing was refused');
  return issue;
}

/** A number typed into a cell of a workbook whose sheet, and a part it leads to, are as given. */
async function editedFault(
  cell: string,
  change: (sheet: string) => string,
  leadsTo: Readonly<Record<string, string>> = {},
): Promise<Issue> {
  const [[kind, part] = ['', '']] = Object.entries(leadsTo);
  const link = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="x/${kind}" Target="/xl/led-to.xml"/></Relationships>`;
  const bytes = changed(usersWorkbook(plan('TA2026')), {
    'xl/worksheets/sheet1.xml': change,
    ...(part === '' ? {} : { 'xl/led-to.xml': () => part, 'xl/worksheets/_rels/sheet1.xml.rels': () => link }),
  });
  const { row, column } = cellReference(cell) ?? { row: 0, column: 0 };
  return faultOf(() => splice(bytes, [], [], { edits: [{ sheet: 'TA2026', row: row + 1, column, content: 2 }] }));
}

/** What is found while a file is opened that is no fault of it, triggered. */
export const openingFindings: Readonly<Partial<Record<keyof ReadingIssues, () => Promise<Issue | undefined>>>> = {
  'formula.calculated': async () => {
    const text =
      '<office:document><table:table table:name="S"><table:table-row>' +
      '<table:table-cell office:value-type="float" office:value="2"/><table:table-cell table:formula="of:=[.A1]*2"/>' +
      '</table:table-row></table:table></office:document>';
    const [sheet] = await (await openFile(strToU8(text), 'b.fods')).read();
    return sheet?.opening?.[0];
  },
};

/** A segment named by hand in its sheet while it was named otherwise in the pane. */
function changedTwice(): Issue {
  const start = { schema: 'momentti/model/1', organisers: [{ id: 'city', name: 'City' }] };
  const named = (name: string) =>
    readModel(JSON.stringify({ ...start, segments: [{ id: 'all', name, from: 0, to: 100 }] })).value!;
  return joinedModel(named('Kaikki'), named('Koko kunta'), named('Kaikenikäiset')).issues[0]!;
}

/** Each fault of a host or file, triggered. */
export const fileFaults: Readonly<Record<keyof HostIssues, () => Promise<Issue>>> = {
  'file.encrypted': () => faultOf(() => openFile(encrypted(), 'b.xlsx')),
  'file.damaged': () => faultOf(() => openFile(strToU8('Tili;TA 2026'), 'b.xlsx')),
  'file.too-large': () => faultOf(() => openFile(bomb(), 'b.xlsx')),
  'file.too-many-cells': () => faultOf(() => openFile(strToU8(sparse), 'b.fods')),
  'file.entities': () => faultOf(() => openFile(zipSync({ 'xl/workbook.xml': strToU8('<!DOCTYPE x><workbook/>') }), 'b.xlsx')),
  'file.read-only': async () =>
    faultOf(async () => (await openFile(strToU8('Tili;TA 2026'), 'b.csv')).apply([], { columns: [column] })),
  'file.signed': () => spliced('_rels/.rels', '</R', '<Relationship Id="s" Type="x/digital-signature/origin" Target="s"/></R'),
  'workbook.structure-locked': () =>
    spliced('xl/workbook.xml', '<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>'),
  'workbook.shared': () =>
    spliced('xl/_rels/workbook.xml.rels', '</R', '<Relationship Id="r" Type="x/revisionHeaders" Target="r"/></R'),
  'sheet.protected': () => spliced('xl/worksheets/sheet1.xml', '</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
  'column.not-ours': () => faultOf(() => memory().apply([], { columns: [{ ...column, column: 'A' }] })),
  'text.too-long': () =>
    faultOf(() => memory().apply([{ ...plan('Malli'), rows: [[{ value: 'a' }, { value: 'Perhetyö '.repeat(4000) }]] }])),
  'sheet.unknown': () => faultOf(() => memory().read({ sheets: ['TA2027'] })),
  'sheet.not-ours': () => faultOf(() => memory().apply([plan('TA2026')])),
  'sheet.name-refused': () => faultOf(() => memory().apply([plan('TA/TP')])),
  'changes.forgotten': () =>
    faultOf(() => {
      const changes = new KeptChanges();
      for (let write = 1; write <= 201; write++) changes.add({ draw: [], remove: [], columns: [] });
      changes.last('change-1');
    }),
  'model.changed-twice': async () => changedTwice(),
  'model.sheets-restored': async () => {
    const saved = {
      sheets: new Map([['Malli Säännöt', '[]']]),
      marks: new Map([['Malli Säännöt', 'Säännöt · momentti/model/1']]),
    };
    return restored(goneSheets(saved, []))[0]!;
  },
  'program.fault': async () => uncaughtFinding(new TypeError('x is no function'), 'b.xlsx'),
  'changes.not-last': () => faultOf(() => memory().revert({ id: 'change-9', sheets: [], columns: [] })),
  'edit.array': () => editedFault('A2', (xml) => xml.replace('<v>1</v>', '<f t="array" ref="A1:A2">ROW(A1:A2)</f><v>1</v>')),
  'edit.merged': () =>
    editedFault('B1', (xml) => xml.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>')),
  'edit.pivot': () =>
    editedFault('A1', (xml) => xml, { pivotTable: '<pivotTableDefinition><location ref="A1:B9"/></pivotTableDefinition>' }),
  'edit.protected': () => editedFault('A1', (xml) => xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>')),
  'edit.table-heading': () =>
    editedFault('A1', (xml) => xml, {
      table: '<table displayName="Osastot" ref="A1:A5"><tableColumns><tableColumn id="1" name="1"/></tableColumns></table>',
    }),
  'edit.ours': () =>
    editFault(async (workbook) => {
      await workbook.apply([plan('Tulos')]);
      return workbook.book.edit('Tulos', 1, 0, '2');
    }),
  'edit.formula': () => editFault((workbook) => workbook.book.edit('TA2026', 1, 1, '=TEXTJOIN(A1')),
  ...excelFaults,
};
