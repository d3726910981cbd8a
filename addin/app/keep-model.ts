import { nameKey, type BudgetModel, type SheetGrid, type SheetPlan } from '../../engine';
import { HostError } from '../workbook/host-error';
import type { ChangeSet, Workbook } from '../workbook/port';
import type { Board } from './board';
import { changedSheets, languageOfModel, type SavedModel } from './model-sheets';
import type { DeskServices } from './services';

/** A model is put into its sheets when nobody has changed it for so long: many tags in a row are one write. */
const restBeforeSaving = 1500;
/** Whoever tags without a rest is saved after so many changes all the same. */
const changesBeforeSaving = 10;

/**
 * Keeps the model in the workbook's own visible sheets, where it is alive without this program. Only sheets whose rows have changed are
 * written. Remembers every write, so that an older one can be reached by taking back the later ones first.
 */
export class ModelKeeper {
  private saved: SavedModel | null = null;
  private known: readonly SheetGrid[] = [];
  private language: 'fi' | 'sv' | 'en' | null = null;
  private wish = 0;
  private isClosed = false;
  /** Changes since the last save. */
  private unsaved = 0;
  /** Writes that still stand, oldest first. */
  private readonly written: ChangeSet[] = [];

  constructor(
    private readonly workbook: Workbook,
    private readonly board: Board,
    private readonly services: DeskServices,
  ) {}

  /** The workbook was read: these sheets stand in it; `model` is what its model sheets said, null where it has none. */
  opened(sheets: readonly SheetGrid[], model: BudgetModel | null): void {
    this.known = sheets;
    this.wish += 1;
    this.written.length = 0;
    if (model === null) {
      this.saved = null;
      this.language = null;
      return;
    }
    this.language = languageOfModel(sheets, model, this.services.words().language);
    const { plans, saved } = changedSheets(model, null, { known: sheets, language: this.language });
    // Sheets that are missing, or that this version writes otherwise, are written with the next change.
    const standing = new Set(sheets.map(({ name }) => nameKey(name ?? '')));
    const missing = new Set(plans.filter(({ name }) => !standing.has(nameKey(name))).map(({ name }) => name));
    this.saved = { model: saved.model, sheets: new Map([...saved.sheets].filter(([name]) => !missing.has(name))) };
  }

  /**
   * The workbook was read again, and its model sheets say what was saved there. Where one of them is gone, or goes by another name, all
   * are written with the next save.
   */
  readAgain(sheets: readonly SheetGrid[]): void {
    this.known = sheets;
    const standing = new Set(sheets.map(({ name }) => nameKey(name ?? '')));
    if ([...(this.saved?.sheets.keys() ?? [])].some((name) => !standing.has(nameKey(name)))) this.saved = null;
  }

  /** Whether a model that was read is the one that was saved, as its sheets would be written. */
  isSaved(model: BudgetModel, sheets: readonly SheetGrid[]): boolean {
    if (this.saved === null || this.language === null) return false;
    const now = changedSheets(model, null, { known: sheets, language: this.language }).saved.sheets;
    return [...now].every(([name, rows]) => this.saved?.sheets.get(name) === rows);
  }

  /** The model as it was saved last. */
  get savedModel(): BudgetModel | null {
    return this.saved?.model ?? null;
  }

  /** Nothing is written any more. */
  close(): void {
    this.isClosed = true;
  }

  /** Whether a sheet that changed is one of the model. */
  holds(sheet: string): boolean {
    return this.saved?.sheets.has(sheet) ?? false;
  }

  /** The model changed: it is saved after a rest, and once for all changes of that rest. */
  async later(model: () => BudgetModel | null, save: () => Promise<void>): Promise<void> {
    this.wish += 1;
    const { wish } = this;
    if (this.saved?.model === model()) return this.board.change({ saved: 'saved' });
    this.board.change({ saved: 'unsaved' });
    this.unsaved += 1;
    if (this.unsaved < changesBeforeSaving) await this.services.rest(restBeforeSaving);
    const isDue = this.unsaved >= changesBeforeSaving || wish === this.wish;
    if (isDue && !this.isClosed) await save();
  }

  /** Writes what differs, now. Throws HostError; the state then says that it failed. Throws the signal's reason, with nothing written. */
  async save(model: BudgetModel, signal?: AbortSignal): Promise<void> {
    this.wish += 1;
    this.unsaved = 0;
    this.language ??= this.services.words().language;
    const { plans, saved } = changedSheets(model, this.saved, { known: this.known, language: this.language });
    const remove = this.saved === null ? this.strayBeside(plans) : [];
    if (plans.length > 0) {
      this.board.change({ saved: 'saving' });
      try {
        this.written.push(await this.workbook.apply(plans, { remove, ...(signal !== undefined && { signal }) }));
      } catch (fault) {
        this.board.change({ saved: signal?.aborted === true ? 'unsaved' : 'failed' });
        throw fault;
      }
    }
    this.saved = saved;
    this.board.change({ saved: 'saved' });
  }

  /** Model sheets under other names, as of another language or renamed by a person: read beside those that are written, all would count twice. */
  private strayBeside(plans: readonly SheetPlan[]): readonly string[] {
    const written = new Set(plans.map(({ name }) => nameKey(name)));
    return this.known.flatMap(({ name, ours }) =>
      ours === 'model' && name !== null && !written.has(nameKey(name)) ? [name] : [],
    );
  }

  /** Another write of ours, in its order among the model's. */
  wrote(changes: ChangeSet): void {
    this.written.push(changes);
  }

  /** Takes back a write of ours: the later ones first, which leaves model sheets to be written again. */
  async takeBack(changes: ChangeSet): Promise<void> {
    if (!this.written.includes(changes)) return;
    if (this.written.at(-1) !== changes) await this.mustBeKept(changes);
    for (;;) {
      const last = this.written.at(-1);
      if (last === undefined) return;
      await this.workbook.revert(last);
      // What stands in the model sheets is from now on older than what was remembered: all of them are compared anew.
      this.saved = null;
      this.written.pop();
      if (last === changes) break;
    }
  }

  /** Takes back every write since there is a model here: the workbook is as it was before. Throws HostError. */
  async takeAllBack(): Promise<void> {
    const [first] = this.written;
    try {
      if (first !== undefined) await this.takeBack(first);
    } catch (fault) {
      if (!(fault instanceof HostError) || fault.code !== 'changes.forgotten') throw fault;
      // What stood there before is known all the same: nothing of the model's.
      await this.workbook.apply([], { remove: [...(this.saved?.sheets.keys() ?? [])] });
      this.written.length = 0;
    }
    this.saved = null;
  }

  /** Throws HostError where the workbook has forgotten what stood before a write: later ones would be taken back in vain. */
  private async mustBeKept(changes: ChangeSet): Promise<void> {
    try {
      await this.workbook.revert(changes);
    } catch (fault) {
      if (fault instanceof HostError && fault.code === 'changes.not-last') return;
      throw fault;
    }
  }
}
