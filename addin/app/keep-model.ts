import { nameKey, type BudgetModel, type SheetGrid, type SheetPlan } from '../../engine';
import { HostError } from '../workbook/host-error';
import type { ChangeSet, Workbook } from '../workbook/port';
import type { Board } from './board';
import { goneSheets, isAsSaved, type GoneSheets } from './gone-sheets';
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
  /** Names of the model's sheets that are to be written whatever was saved. */
  private absent: ReadonlySet<string> = new Set();
  /** Names of the model's sheets that are not written, as they hold what could not be read. */
  private held: ReadonlySet<string> = new Set();
  /** Sheets of the model under names that people gave them: they go when the model's own are written again. */
  private renamed: readonly string[] = [];
  /** Writes that still stand, oldest first. */
  private readonly written: ChangeSet[] = [];

  constructor(
    private readonly workbook: Workbook,
    private readonly board: Board,
    private readonly services: DeskServices,
  ) {}

  /** The workbook was read: these sheets stand in it; `model` is what its model sheets said, null where it has none. */
  opened(sheets: readonly SheetGrid[], model: BudgetModel | null, held: readonly string[] = []): void {
    this.known = sheets;
    this.held = new Set(held);
    this.wish += 1;
    this.written.length = 0;
    if (model === null) {
      this.forget();
      this.language = null;
      return;
    }
    this.language = languageOfModel(sheets, model, this.services.words().language);
    const { saved } = changedSheets(model, null, { known: sheets, language: this.language });
    const { standIns } = goneSheets(saved, sheets);
    this.stands(withoutMarks(saved, new Set(standIns.map(({ name }) => name ?? ''))), sheets);
  }

  /** The workbook was read again; `theirs`: what its model sheets say now, null where that is what was saved there. */
  readAgain(sheets: readonly SheetGrid[], theirs: BudgetModel | null): void {
    const { saved, language } = this;
    if (saved === null || language === null) return theirs === null ? undefined : this.opened(sheets, theirs);
    this.known = sheets;
    if (theirs === null) return this.stands(saved, sheets);
    this.held = new Set();
    this.wish += 1;
    this.written.length = 0;
    const now = changedSheets(theirs, null, { known: sheets, language }).saved;
    this.stands(withoutMarks(now, new Set([...now.marks.keys()].filter((name) => !saved.marks.has(name)))), sheets);
  }

  /** Sheets that are gone, and those that this version writes otherwise, are written with the next save. */
  private stands(saved: SavedModel, sheets: readonly SheetGrid[]): void {
    const { names, renamed } = goneSheets(saved, sheets);
    this.saved = saved;
    this.absent = new Set([...names, ...[...saved.sheets.keys()].filter((name) => !saved.marks.has(name))]);
    this.renamed = renamed;
  }

  /** What is gone of the model's sheets in a workbook that was read. */
  gone(sheets: readonly SheetGrid[]): GoneSheets {
    return goneSheets(this.saved ?? { sheets: new Map(), marks: new Map() }, sheets);
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
    const { plans, saved, isHeld } = this.changed(model);
    const remove = this.saved === null ? this.strayBeside(plans) : this.renamed;
    if (plans.length > 0) {
      this.board.change({ saved: 'saving' });
      try {
        this.written.push(await this.workbook.apply(plans, { remove, ...(signal !== undefined && { signal }) }));
      } catch (fault) {
        this.board.change({ saved: signal?.aborted === true ? 'unsaved' : 'failed' });
        throw fault;
      }
    }
    // While a sheet is held, both sides began with what was saved before.
    this.saved = isHeld ? { ...saved, model: this.saved?.model ?? saved.model } : saved;
    [this.absent, this.renamed] = [new Set(), []];
    this.board.change({ saved: isHeld ? 'failed' : 'saved' });
  }

  /**
   * Whether somebody changed a sheet that a save would now write over, and nobody has told of it yet: hosts tell of what people do a moment
   * later. Throws HostError.
   */
  async isOvertaken(model: BudgetModel): Promise<boolean> {
    const before = this.saved?.sheets;
    const names = this.changed(model).plans.flatMap(({ name }) => (before?.has(name) && !this.absent.has(name) ? [name] : []));
    if (before === undefined || names.length === 0) return false;
    try {
      const sheets = await this.workbook.read({ sheets: names });
      return sheets.some((sheet, at) => !isAsSaved(sheet, before.get(names[at] ?? '') ?? '[]'));
    } catch (fault) {
      if (fault instanceof HostError && fault.code === 'sheet.unknown') return true;
      throw fault;
    }
  }

  private changed(model: BudgetModel): ReturnType<typeof changedSheets> & { readonly isHeld: boolean } {
    this.language ??= this.services.words().language;
    const { held, known, language, absent } = this;
    const { plans, saved } = changedSheets(model, this.saved, { known, language, absent });
    const written = plans.filter(({ name }) => !held.has(name));
    const before = [...(this.saved?.sheets ?? [])].filter(([name]) => held.has(name));
    return {
      plans: written,
      saved: { ...saved, sheets: new Map([...saved.sheets, ...before]) },
      isHeld: written.length < plans.length,
    };
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
      this.forget();
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
    this.forget();
  }

  private forget(): void {
    this.saved = null;
    [this.absent, this.renamed] = [new Set(), []];
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

const withoutMarks = (saved: SavedModel, names: ReadonlySet<string>): SavedModel => ({
  ...saved,
  marks: new Map([...saved.marks].filter(([name]) => !names.has(name))),
});
