import { findWorkbook, listen, listenIfThere, relationships } from '../ooxml/read-ooxml';
import { PartReader } from '../ooxml/part-reader';
import { WorkbookListener } from '../ooxml/workbook-part';
import { asHostError, checkSize, mostUnpackedMegabytes, megabyte } from '../faults';
import { Room } from '../room';
import type { Steps } from '../steps';
import type { ZipEntry } from '../zip/directory';
import { ZipPackage } from '../zip/package';
import type { BookLooks, SheetLooks } from './book-looks';
import { LookStylesListener } from './look-styles';
import { SheetLooksListener } from './sheet-looks';
import { ThemeListener } from './theme-part';

/** Parts that are read here, for telling how far reading is. */
function readBytes({ name, unpacked }: ZipEntry): number {
  return /(worksheets?[\\/]|sheet|styles|workbook|theme)[^\\/]*\.xml$/i.test(name) ? unpacked : 0;
}

/**
 * How the sheets of an xlsx or xlsm look, strict or not; their values are read elsewhere. What a workbook says of rules that colour
 * cells by their values, and of the bands of tables, is left out.
 * Throws HostError file.damaged, file.entities, file.too-large, file.too-many-cells.
 */
export function* readLooks(bytes: Uint8Array, file: string): Steps<BookLooks> {
  try {
    const parts = new ZipPackage(bytes);
    checkSize(parts.entries.reduce((sum, { unpacked }) => sum + unpacked, 0) / megabyte, mostUnpackedMegabytes, file);
    return yield* readBook(parts, file);
  } catch (cause) {
    throw asHostError(cause, file);
  }
}

function* readBook(parts: ZipPackage, file: string): Steps<BookLooks> {
  const reader = new PartReader(
    parts,
    parts.entries.reduce((sum, entry) => sum + readBytes(entry), 0),
  );
  const main = yield* findWorkbook(reader);
  const book = yield* listen(reader, main, new WorkbookListener());
  const related = yield* relationships(reader, main);
  const partOf = (kind: string): string | undefined => related.find((found) => found.kind === kind)?.target;
  const { colors } = yield* listenIfThere(reader, partOf('theme'), new ThemeListener());
  const styles = (yield* listenIfThere(reader, partOf('styles'), new LookStylesListener())).result(colors);
  const room = new Room(file);
  const sheets = new Map<string, SheetLooks>();
  for (const { name, relationship } of book.sheets) {
    const found = related.find(({ id, kind }) => id === relationship && kind === 'worksheet');
    if (found === undefined) continue;
    sheets.set(name, (yield* listen(reader, found.target, new SheetLooksListener(room))).result(styles));
  }
  return { looks: styles.looks, sheets };
}
