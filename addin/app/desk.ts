import type { CellQuery, CellRef, DriverEffect, DriverSettings, RulePreview, Trace } from '../../engine';
import type { Unsubscribe } from '../workbook/port';
import type { FreezePreview } from './freeze-preview';
import type { ResultPreview } from './result-preview';
import type {
  BulkPreview,
  Counts,
  DeskState,
  Drivers,
  LineDetail,
  LineQuery,
  LineWindow,
  MomentChoice,
  PeopleRead,
  ReadingAnswers,
  RuleDraft,
  RuleProposal,
  TagChoice,
} from './state';

/**
 * The work on one open workbook: reads it, holds the model, follows edits, writes. It runs in a worker, so every answer is a promise and
 * everything that crosses is plain data. What goes wrong with people's data is a finding in the state; a promise is rejected
 * only by a fault of our own.
 */
export interface Desk {
  /** Calls at once with the state, then after every change until that is ended, or the desk is closed. */
  watch(listener: (state: DeskState) => void): Promise<Unsubscribe>;

  /** Reads the workbook: its model where it holds one, else the tables a person is asked about. */
  read(): Promise<void>;
  /** Stops long work between two of its steps; what was there stays. */
  cancel(): Promise<void>;
  /** Goes on with the tables as found or as answered, starts a model and puts it into the workbook's own model sheets. */
  confirmReading(answers: ReadingAnswers): Promise<void>;
  /** Shows how the open work is read, for a person to change it. */
  reconsider(): Promise<void>;
  /** Leaves how it is read as it was. */
  keepReading(): Promise<void>;
  /** Reads again what the person answers would change, without going on. */
  answer(answers: ReadingAnswers): Promise<void>;
  /**
   * A model kept elsewhere (JSON, or a workbook with model sheets): used for this workbook, carried over where it is of another year. In place
   * of one with tags it is offered first.
   */
  takeModel(bytes: Uint8Array, name: string): Promise<void>;
  /** The offered model takes the place of the open one. */
  takeOffer(): Promise<void>;
  refuseOffer(): Promise<void>;
  /** The model as JSON text, to keep. */
  modelText(): Promise<string>;
  showMeasure(measure: string): Promise<void>;

  lines(query: LineQuery, from: number, count: number): Promise<LineWindow>;
  line(key: string): Promise<LineDetail | null>;
  /** Position of a line among those of a query; -1 where it is not among them. */
  position(key: string, query: LineQuery): Promise<number>;
  moments(): Promise<readonly MomentChoice[]>;

  previewTag(query: LineQuery, tag: TagChoice | null): Promise<BulkPreview>;
  /** Tags every line of the query; null takes people's tags away. */
  tag(query: LineQuery, tag: TagChoice | null): Promise<void>;
  comment(key: string, comment: string): Promise<void>;
  previewAccept(query: LineQuery): Promise<BulkPreview>;
  /** Tags every line of the query by its best suggestion. */
  accept(query: LineQuery): Promise<void>;
  /** A rule from what these lines have in common. */
  proposeRule(keys: readonly string[]): Promise<RuleProposal>;
  /** Null where there is no model yet. */
  previewRule(draft: RuleDraft): Promise<RulePreview | null>;
  addRule(draft: RuleDraft): Promise<void>;
  removeRule(rule: string): Promise<void>;

  drivers(): Promise<Drivers>;
  /** moments: only these are divided by it from now on; the others keep the driver as it was. Without them it changes for all it divides. */
  changeDriver(driver: DriverSettings, moments?: readonly string[]): Promise<void>;
  driverEffect(driver: string): Promise<DriverEffect>;
  /** A csv or workbook with persons by age (and area): one table a year and area, for a person to look at; null where it cannot be used, the findings said in the state. */
  readPopulation(bytes: Uint8Array, name: string): Promise<PeopleRead | null>;
  takePopulation(read: PeopleRead): Promise<void>;
  /** A csv or workbook with a count by age for a driver that counts users; null where it cannot be used, the findings said in the state. */
  readCounts(driver: string, bytes: Uint8Array, name: string): Promise<Counts | null>;

  trace(cell: CellQuery): Promise<Trace | null>;
  /** What `writeResults` would do; null where there are no results yet. */
  previewResults(): Promise<ResultPreview | null>;
  /** title: over the first sheet, from now on; without it the organiser's name. */
  writeResults(title?: string): Promise<void>;
  /** What `freeze` would do now; null where the workbook could not be read. */
  previewFreeze(): Promise<FreezePreview | null>;
  /** Formulas of ours in the user's sheets become the values they show, for those who open the workbook without us. */
  freeze(): Promise<void>;
  /** Puts the model into its sheets now rather than after a rest. */
  save(): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;

  /** Shows a cell in the sheet. */
  select(at: CellRef): Promise<void>;
  /** Puts the keyboard into the sheet; false where the host cannot. */
  focusSheet(): Promise<boolean>;
}
