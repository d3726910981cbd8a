import { rangeReference } from '../workbook/cell-reference';
import type { CellArea, Unsubscribe, Workbook, WorkbookChange } from '../workbook/port';
import type { Board } from './board';
import type { DeskServices } from './services';

/** Edits in quick succession are read together. */
const restBeforeReading = 700;
/** The host draws what was typed first: following it may take the worker a second. */
const restBeforeFollowing = 60;

/** With more edits at once reading everything is no slower. */
const mostAlone = 20;

/** What a change in a sheet asks for. */
export interface SheetFollower {
  /** Reads some cells anew; false where only reading everything can tell what they now mean. */
  readonly readCells: (area: CellArea) => Promise<boolean>;
  /** Reads the whole workbook anew, in its turn; false where it could not be read. */
  readonly readAgain: () => Promise<boolean>;
  /** The same, for whoever has the turn. */
  readonly readNow: () => Promise<boolean>;
  /** Whether a line stands in the rows of an area. */
  readonly hasLines: (area: CellArea) => boolean;
  readonly isModelSheet: (sheet: string) => boolean;
  readonly isOurResult: (sheet: string) => boolean;
  readonly select: (areas: readonly CellArea[]) => void;
  /** A fault of our own while a change was followed. */
  readonly report: (fault: unknown) => void;
}

/** "B7:D9" as a rectangle; null for anything else. */
export function areaOf(sheet: string, text: string): CellArea | null {
  const range = rangeReference(text);
  return range === null ? null : { ...range, sheet, row: range.row + 1 };
}

/** Follows a person's edits and selections in the sheets, and those of people elsewhere, until it is stopped. */
export class FollowSheet {
  private stops: readonly Unsubscribe[] = [];
  /** Told and not taken up yet; taken up and being read; those whose reading failed. */
  private waiting: readonly WorkbookChange[] = [];
  private following: readonly WorkbookChange[] = [];
  private missed: readonly WorkbookChange[] = [];
  private isFollowing = false;

  constructor(
    private readonly board: Board,
    private readonly services: DeskServices,
    private readonly follower: SheetFollower,
  ) {}

  start(workbook: Workbook): void {
    this.stops = [
      workbook.onChange((change) => void this.changed(change)),
      workbook.onSelection((areas) => this.follower.select(areas)),
      workbook.onWaiting((waitsForCell) => this.board.change({ waitsForCell })),
    ];
  }

  stop(): void {
    for (const stop of this.stops) stop();
  }

  private async changed(change: WorkbookChange): Promise<void> {
    if (this.follower.isOurResult(change.sheet) || this.isResultElsewhere(change)) return;
    this.waiting = [...this.waiting, change];
    if (change.by === 'coauthor') this.board.change({ isStale: true });
    if (this.isFollowing) return;
    this.isFollowing = true;
    try {
      while (this.waiting.length > 0 && (await this.followWaiting()));
    } catch (fault) {
      this.done(false);
      this.follower.report(fault);
    } finally {
      this.isFollowing = false;
    }
  }

  /** A formula whose result changed beside the lines, as in a row of totals: no line says anything else for it. */
  private isResultElsewhere({ sheet, address: text, by }: WorkbookChange): boolean {
    if (by !== 'calculation') return false;
    const area = areaOf(sheet, text);
    return area !== null && !this.follower.hasLines(area);
  }

  /**
   * Reads what was told and not read yet, if any of it is to be known by somebody who is about to write: a sheet of the model would be
   * written over what a person has just typed into it. For whoever has the turn. False where nothing could be read.
   */
  async catchUp(concerns: (change: WorkbookChange) => boolean = this.isOfModel): Promise<boolean> {
    for (;;) {
      const unread = [...this.missed, ...this.following, ...this.waiting];
      if (!unread.some(concerns)) return true;
      [this.missed, this.following, this.waiting] = [[], [], []];
      let isRead = false;
      try {
        isRead = await this.follower.readNow();
      } finally {
        // Also where a fault of ours ends the reading: what was told is not forgotten.
        this.told(unread, isRead);
      }
      if (!isRead) return false;
    }
  }

  /** Reads everything, for whoever has the turn. False where it could not be read. */
  readNow(): Promise<boolean> {
    return this.follower.readNow();
  }

  /** Whether a change is one in a sheet of the model, or may be: a sheet was renamed, or is gone. */
  readonly isOfModel = ({ sheet, address }: WorkbookChange): boolean => address === '' || this.follower.isModelSheet(sheet);

  /** False where the workbook could not be read: what is shown is stale until the next change, or until somebody reads it again. */
  private async followWaiting(): Promise<boolean> {
    await this.services.rest(restBeforeFollowing);
    this.takeUp();
    if (this.missed.length === 0 && (await this.followCells(this.following))) return this.done(true);
    // Whoever wrote meanwhile has read everything.
    if (this.following.length === 0) return true;
    await this.services.rest(restBeforeReading);
    if (this.following.length === 0) return true;
    this.takeUp();
    return this.done(await this.follower.readAgain());
  }

  private takeUp(): void {
    this.following = [...this.following, ...this.waiting];
    this.waiting = [];
  }

  private done(isRead: boolean): boolean {
    const read = [...this.missed, ...this.following];
    [this.missed, this.following] = [[], []];
    return this.told(read, isRead);
  }

  private told(changes: readonly WorkbookChange[], isRead: boolean): boolean {
    const isElsewhere = ({ by }: WorkbookChange): boolean => by === 'coauthor';
    if (!isRead) this.missed = [...changes, ...this.missed];
    this.board.change({ isStale: !isRead || this.waiting.some(isElsewhere) });
    if (isRead && changes.some(isElsewhere)) this.board.say('changedElsewhere', {});
    return isRead;
  }

  /** A few edited cells are followed one by one; false where only reading everything can tell. */
  private async followCells(batch: readonly WorkbookChange[]): Promise<boolean> {
    if (batch.length > mostAlone) return false;
    for (const { sheet, address: text } of batch) {
      const area = this.follower.isModelSheet(sheet) ? null : areaOf(sheet, text);
      if (area === null || !(await this.follower.readCells(area))) return false;
    }
    return true;
  }
}
