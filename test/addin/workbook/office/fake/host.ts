import { checked, type Rectangle } from './book/address';
import { calculateBook } from './book/calculate';
import { Journal } from './book/journal';
import type { LiveRange } from './book/live-range';
import { SheetState, type NameState } from './book/sheet-state';
import { EventHub } from './rules/event-hub';
import { OfficeError } from './rules/errors';
import type { Profile } from './rules/profiles';
import { UndoStack } from './rules/undo';

export type Actor = 'addin' | 'person' | 'coauthor';

/** Ways in which the documentation leaves open, or contradicts itself on, what Excel does. Tests try each. */
export interface Manners {
  readonly editModeError: 'InvalidOperation' | 'InvalidOperationInCellEditMode';
  readonly tooManyCells: 'throws' | 'null';
  /** What a batch wrote before its response was found too large. */
  readonly largeResponse: 'nothing applied' | 'applied';
  /** Somebody else has the workbook open. */
  readonly isShared: boolean;
  readonly isReadOnly: boolean;
}

/** The Excel behind the proxies: one open workbook, and what its window and its user are doing. */
export class Host {
  readonly fileName: string = 'Talousarvio.xlsx';
  sheets: readonly SheetState[] = [];
  names: readonly NameState[] = [];
  active: SheetState;
  /** Several where a person selects with Ctrl; at least one. */
  allSelected: readonly Rectangle[] = [{ row: 0, column: 0, rows: 1, columns: 1 }];
  /** Results the workbook came with, for formulas this fake cannot calculate. */
  readonly givenResults = new Map<string, string | number | boolean>();
  /** The add-in's own wish: no events for a while. */
  eventsEnabled = true;
  /** Sheets cannot be added, deleted, renamed or moved. */
  isStructureLocked = false;
  /** Days are counted from 1904. */
  is1904 = false;
  isOtherWorkbookInFront = false;
  hasKeyboard = false;
  isCalculationSuspended = false;
  actor: Actor = 'addin';
  journal = new Journal();
  readonly undo: UndoStack;
  readonly events: EventHub;
  /** Ranges that open batches hold: they move with the rows. */
  readonly live = new Set<Set<LiveRange>>();
  private ids = 0;
  private isStale = true;

  constructor(
    readonly profile: Profile,
    readonly manners: Manners,
    drops: (event: string) => boolean,
  ) {
    this.active = new SheetState('', '');
    this.undo = new UndoStack(profile);
    this.events = new EventHub(() => this.eventsEnabled, drops);
  }

  nextId(prefix = ''): string {
    this.ids += 1;
    return `{${prefix}${this.ids.toString().padStart(8, '0')}}`;
  }

  put<T extends object, K extends keyof T>(owner: T, key: K, value: T[K]): void {
    this.journal.put(owner, key, value);
  }

  findSheet(key: unknown): SheetState | null {
    const wanted = String(key).toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id.toLowerCase() === wanted) ?? null;
  }

  /** Refuses a write where the workbook or the sheet is locked. */
  mayWrite(sheet: SheetState | null): void {
    if (this.manners.isReadOnly && this.actor === 'addin') throw new OfficeError('AccessDenied', 'the workbook is read-only');
    if (sheet?.isProtected && this.actor !== 'coauthor') throw new OfficeError('AccessDenied', `${sheet.name} is protected`);
    if (sheet?.isGone) throw new OfficeError('ItemNotFound', `${sheet.name} is gone`);
  }

  /** Refuses what would change which sheets there are. */
  mayChangeSheets(): void {
    this.mayWrite(null);
    if (this.isStructureLocked && this.actor !== 'coauthor')
      throw new OfficeError('AccessDenied', 'the sheets of the workbook are locked');
  }

  touch(): void {
    this.isStale = true;
  }

  /** Formula results as they would be shown now; old ones while the add-in has calculation suspended. */
  calculate(): void {
    if (!this.isStale || this.isCalculationSuspended) return;
    this.isStale = false;
    calculateBook(this);
  }

  calculateAnyway(): void {
    calculateBook(this);
    this.isStale = false;
  }

  select(sheet: SheetState, ...areas: readonly Rectangle[]): void {
    const wasActive = this.active;
    this.active = sheet;
    this.allSelected = areas.map(checked);
    if (wasActive !== sheet) this.tell('onActivated', sheet, { type: 'WorksheetActivated' });
    this.events.tellSelection(this);
  }

  /** An event of a sheet, with who did it; told after the sync that caused it. */
  tell(event: string, sheet: SheetState, details: Readonly<Record<string, unknown>>): void {
    this.events.tell({
      event,
      sheetId: sheet.id,
      args: {
        ...details,
        worksheetId: sheet.id,
        source: this.actor === 'coauthor' ? 'Remote' : 'Local',
        triggerSource: this.actor === 'addin' ? 'ThisLocalAddin' : 'Unknown',
      },
    });
  }
}
