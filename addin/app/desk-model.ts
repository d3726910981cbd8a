import { checkModel, readModel, type BudgetModel, type Issue, type Outcome } from '../../engine';
import type { DeskReading } from './desk-reading';
import { faultFindings } from './findings';
import { begunModel, usedModel, type Prepared } from './prepare-work';
import type { Workroom } from './workroom';

const isError = ({ severity }: Issue): boolean => severity === 'error';

/** A model that could be read, and the file it came in. */
interface Taken {
  readonly file: string;
  readonly value: BudgetModel;
  readonly issues: readonly Issue[];
}

/** Models brought in files: begun with, or offered in place of the open one. */
export class DeskModel {
  /** Offered, until a person answers. */
  private offered: Taken | null = null;

  constructor(
    private readonly room: Workroom,
    private readonly reading: DeskReading,
  ) {}

  /** A model from elsewhere for the workbook that is open; refused with every finding where it has an error. */
  async take(bytes: Uint8Array, file: string): Promise<void> {
    const { room } = this;
    const read = await this.modelIn(bytes, file);
    // A workbook that nobody has read yet may hold a model of its own.
    if (read === null || !(await this.reading.readFirst()) || !(await room.follow.catchUp())) return;
    const { value, issues } = read;
    if (value === null || issues.some(isError)) this.refuse(file, issues);
    else await this.offerOrEnter({ file, value, issues });
    await this.reading.askAtLast();
  }

  /** A person agreed: the workbook may have changed since they were asked, so the figures are worked out anew. */
  async takeOffer(): Promise<void> {
    const { offered } = this;
    this.refuseOffer();
    if (offered === null || !(await this.room.follow.catchUp())) return;
    const prepared = await this.fitted(offered);
    if (prepared !== null) await this.enter(offered, prepared);
  }

  refuseOffer(): void {
    this.offered = null;
    this.room.board.change({ offer: null });
  }

  private async offerOrEnter(taken: Taken): Promise<void> {
    const prepared = await this.fitted(taken);
    if (prepared === null) return;
    const { session, board } = this.room;
    const goes = session?.coverage.tagged;
    const isLost = session !== null && (session.model.tags.length > 0 || session.coverage.tagged.lines > 0);
    if (goes === undefined || !isLost) return this.enter(taken, prepared);
    this.offered = taken;
    board.change({ offer: { file: taken.file, goes, comes: prepared.session.coverage.tagged } });
  }

  private async enter({ file }: Taken, prepared: Prepared): Promise<void> {
    const { board } = this.room;
    const notice = board.notice('modelTaken', { file, sum: prepared.session.coverage.tagged });
    if (await this.reading.enter(prepared, notice)) board.change({ brought: null });
  }

  /** The model as it reads this workbook, with its figures; null where it cannot, which is said, or where that was stopped. */
  private async fitted(taken: Taken): Promise<Prepared | null> {
    const { room } = this;
    const outcome = await room.work.run('calculating', async (signal) => {
      const { layoutsFor } = await import(/* webpackChunkName: "begin" */ './begin-model');
      await room.work.between(signal);
      const { layouts, isSame, issues } = layoutsFor(taken.value, room.board.state.file, room.sheets);
      if (isSame) return usedModel(room, taken, signal);
      return begunModel(room, { layouts, from: { value: taken.value, issues: [...taken.issues, ...issues] } }, signal);
    });
    if (outcome === null) return null;
    if (outcome.value === null) this.refuse(taken.file, outcome.issues);
    return outcome.value;
  }

  private refuse(file: string, issues: readonly Issue[]): void {
    this.room.findings.brought({ what: 'model', file, driver: null }, { value: null, issues });
  }

  /** The model in a file with all that is found in it; null where reading it was stopped. */
  private modelIn(bytes: Uint8Array, name: string): Promise<Outcome<BudgetModel> | null> {
    const { room } = this;
    return room.work.run('reading', async (signal, onProgress): Promise<Outcome<BudgetModel>> => {
      try {
        const isJson = name.toLowerCase().endsWith('.json');
        const given = isJson
          ? new TextDecoder().decode(bytes)
          : await room.services.openSheets(bytes, name, { signal, onProgress });
        await room.work.between(signal);
        const { value, issues, places } = readModel(given);
        await room.work.between(signal);
        return { value, issues: value === null ? issues : [...issues, ...checkModel(value, places)] };
      } catch (fault) {
        signal.throwIfAborted();
        return { value: null, issues: faultFindings(fault, name) };
      }
    });
  }
}
