import type { SheetGrid } from '../../../engine';
import type { BookLooks } from '../file/looks/book-looks';
import type { Workings } from '../file/opened-workbook';
import type { CellEdit } from '../file/splice/cell-edit';
import type { HostError } from '../host-error';
import type { ToWrite } from '../held-sheets';

/** A file as it was opened: what never changes while it is worked on. */
export interface OpenedBook {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sheets: readonly SheetGrid[];
  /** What calculating its formulas needs; null where that is not known, and nothing is calculated. */
  readonly workings: Workings | null;
  readonly looks: BookLooks;
  /** Whether it is saved as itself (xlsx, xlsm), or as a new workbook (xls, xlsb, ods, csv ...). */
  readonly canHold: boolean;
  /** Whether a value written like the ISO text of a date is a text in the file. `at`: A1 address. */
  readonly isText: (sheet: string, at: string) => boolean;
  /** Rectangles ("B2:B9") that one formula fills. */
  readonly arrays: (sheet: string) => readonly string[];
  /** Why a person cannot edit a cell of the file so; null where they can. */
  readonly refusal: (edit: CellEdit) => HostError | null;
  /** Does what the first edit of a sheet would wait for. */
  readonly prepareEdits: (sheet: string) => void;
  /** Finds what would speak against a write when it is saved. Gives the sheets taken out: all asked for but those that formulas read. */
  readonly checkWrite: (write: ToWrite) => ReadonlySet<string>;
}
