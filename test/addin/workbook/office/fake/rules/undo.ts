import { Journal } from '../book/journal';
import { OfficeError } from './errors';
import type { Profile } from './profiles';

/** Calls Excel cannot take back: everywhere, or on one platform only. */
export type Undoable = 'never' | 'not on desktop' | 'not on web';

/** What Ctrl+Z takes back: one record a sync, one a merged group. */
export class UndoStack {
  private records: Journal[] = [];
  private group: Journal | null = null;

  constructor(private readonly profile: Profile) {}

  get length(): number {
    return this.records.length;
  }

  openGroup(): void {
    this.group = new Journal();
  }

  closeGroup(): void {
    if (this.group !== null && !this.group.isEmpty) this.records.push(this.group);
    this.group = null;
  }

  record(journal: Journal): void {
    if (journal.isEmpty) return;
    if (this.group === null) this.records.push(journal);
    else this.group.absorb(journal);
  }

  /** A call that cannot be taken back: refused inside a group, else everything the user could undo is lost. */
  meets(undoable: Undoable | undefined, call: string): 'kept' | 'cleared' {
    const platform = this.profile.platform;
    if (undoable === undefined || (undoable !== 'never' && undoable !== `not on ${platform}`)) return 'kept';
    if (this.group !== null) throw new OfficeError('UndoNotSupported', `${call} cannot be undone`, call);
    this.records = [];
    return 'cleared';
  }

  /** Takes back the last record; false where there is none. */
  undo(): boolean {
    const last = this.records.pop();
    last?.rollBack();
    return last !== undefined;
  }
}
