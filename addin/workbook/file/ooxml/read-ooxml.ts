import type { SheetGrid, SheetOrigin } from '../../../../engine';
import { GridBuilder } from '../grid-builder';
import { relationsPath, resolveTarget } from '../part-paths';
import type { DefinedName, OpenedWorkbook, PendingFormula, TableArea } from '../opened-workbook';
import { Room } from '../room';
import type { Steps } from '../steps';
import { EntityFault, XmlFault, type XmlListener } from '../xml/scanner';
import { ZipFault, type ZipEntry } from '../zip/directory';
import type { ZipPackage } from '../zip/package';
import { PartReader } from './part-reader';
import { RelationshipListener, type Relationship } from './relationships';
import { SharedStringsListener } from './shared-strings';
import { SheetListener, type SheetContext } from './sheet-part';
import { StylesListener } from './styles-part';
import { TableListener } from './table-part';
import { WorkbookListener, type WorkbookSheet } from './workbook-part';

/** The name by which sheets of this program know themselves; hidden, of one sheet. */
const ownMark = '_momentti';

/** Where the workbook stands when its package does not say. */
const usualWorkbook = 'xl/workbook.xml';

/** Every worksheet of an xlsx or xlsm, strict or not. Throws ZipFault, XmlFault, PlaceFault, HostError, RangeError. */
export function* readOoxml(parts: ZipPackage, file: string): Steps<OpenedWorkbook> {
  const reader = new PartReader(
    parts,
    parts.entries.reduce((sum, entry) => sum + readBytes(entry), 0),
  );
  const main = yield* findWorkbook(reader);
  const book = yield* listen(reader, main, new WorkbookListener());
  if (book.sheets.length === 0) throw new ZipFault('a workbook without sheets');
  const related = new Map((yield* relationships(reader, main)).map((found) => [found.id, found]));
  const partOf = (kind: string): string | undefined => [...related.values()].find((found) => found.kind === kind)?.target;
  const room = new Room(file);
  const styles = yield* listenIfThere(reader, partOf('styles'), new StylesListener());
  const strings = yield* listenIfThere(reader, partOf('sharedStrings'), new SharedStringsListener(room));
  const context: SheetContext = {
    texts: strings.texts,
    isDate: (style) => styles.isDate(style),
    date1904: book.date1904,
  };
  const sheets: SheetGrid[] = [];
  const otherSheets: string[] = [];
  const pending = new Map<string, readonly PendingFormula[]>();
  const texts = new Map<string, ReadonlyMap<string, string>>();
  const arrays = new Map<string, readonly string[]>();
  const tables: TableArea[] = [];
  for (const [position, sheet] of book.sheets.entries()) {
    const target = related.get(sheet.relationship);
    if (target === undefined || target.kind !== 'worksheet') {
      otherSheets.push(sheet.name);
      continue;
    }
    const grid = new GridBuilder(room);
    yield* listen(reader, target.target, new SheetListener(grid, context));
    sheets.push(grid.build(describe(sheet, file, book.names, position)));
    pending.set(sheet.name, grid.pending);
    texts.set(sheet.name, grid.texts);
    arrays.set(sheet.name, grid.arrays);
    tables.push(...(yield* readTables(reader, target.target, sheet.name)));
  }
  const workings = { date1904: book.date1904, names: book.names, tables, pending, texts, arrays };
  return { sheets, otherSheets, ...(!book.isAsShown && { workings }) };
}

/** The tables of a worksheet; formulas of any sheet may name them. */
function* readTables(reader: PartReader, part: string, sheet: string): Steps<readonly TableArea[]> {
  const related = yield* relationships(reader, part);
  const tables: TableArea[] = [];
  for (const { kind, target } of related) {
    if (kind !== 'table' || !reader.parts.has(target)) continue;
    const { area } = yield* listen(reader, target, new TableListener(sheet));
    if (area !== null) tables.push(area);
  }
  return tables;
}

function describe(
  { name, visibility }: WorkbookSheet,
  file: string,
  names: readonly DefinedName[],
  position: number,
): Pick<SheetGrid, 'name' | 'file' | 'visibility' | 'ours'> & { readonly name: string } {
  const mark = names.find((defined) => defined.name === ownMark && defined.sheet === position)?.text;
  const ours = /^"(result|model)"$/.exec(mark ?? '')?.[1] as SheetOrigin | undefined;
  return { name, file, visibility, ...(ours && { ours }) };
}

/** Bytes of the parts that are read, for telling how far reading is. */
function readBytes({ name, unpacked }: ZipEntry): number {
  return /(worksheets?[\\/]|sheet|sharedStrings|styles|workbook)[^\\/]*\.xml$/i.test(name) ? unpacked : 0;
}

/** Where the package says its workbook is; a package that cannot be read has it where everybody puts it. */
export function* findWorkbook(reader: PartReader): Steps<string> {
  let main = usualWorkbook;
  try {
    const found = yield* relationships(reader, '');
    main = found.find(({ kind }) => kind === 'officeDocument')?.target ?? main;
  } catch (fault) {
    if (!(fault instanceof XmlFault) || fault instanceof EntityFault) throw fault;
  }
  if (!reader.parts.has(main)) throw new ZipFault('no workbook in it');
  return main;
}

export function* relationships(reader: PartReader, part: string): Steps<readonly Relationship[]> {
  const { found } = yield* listenIfThere(reader, relationsPath(part), new RelationshipListener());
  return found.map((one) => ({ ...one, target: resolveTarget(part, one.target) }));
}

export function* listen<L extends XmlListener>(reader: PartReader, part: string, listener: L): Steps<L> {
  yield* reader.read(part, listener);
  return listener;
}

export function* listenIfThere<L extends XmlListener>(reader: PartReader, part: string | undefined, listener: L): Steps<L> {
  return part !== undefined && reader.parts.has(part) ? yield* listen(reader, part, listener) : listener;
}
