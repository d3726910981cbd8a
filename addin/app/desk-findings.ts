import type { Issue, Outcome } from '../../engine';
import type { Board } from './board';
import { faultFindings, findingsOf, uncaughtFinding } from './findings';
import type { DeskServices } from './services';
import type { Brought } from './state';

/** Milliseconds after the last edit. */
const restBeforeShowing = 300;

/** All that is found while somebody works on a workbook, wherever it comes from: why the last work failed, the reading, the model, the figures. */
export class DeskFindings {
  /** Of reading and of the model. */
  private found: readonly Issue[] = [];
  /** Why the last work could not be done, until the next begins. */
  private faults: readonly Issue[] = [];

  /** `ofFigures` walks all lines; null before there is a model. */
  constructor(
    private readonly board: Board,
    private readonly services: DeskServices,
    private readonly ofFigures: () => readonly Issue[] | null,
  ) {}

  /** Of reading, of the model and of the figures; that walks all lines. */
  get all(): readonly Issue[] {
    return [...this.found, ...(this.ofFigures() ?? [])];
  }

  get ofReading(): readonly Issue[] {
    return this.found;
  }

  /** Everything was read: what was found before counts no more. */
  read(issues: readonly Issue[]): void {
    this.found = issues;
  }

  /** About what a person brought, beside those of reading; until everything is read again. */
  note(issues: readonly Issue[]): void {
    this.found = [...this.found, ...issues];
  }

  /** What the person has since done something about is found no more; what is still missing, the figures say. */
  settle(code: Issue['code']): void {
    this.found = this.found.filter((issue) => issue.code !== code);
  }

  /** Says what became of a file that a person brought, where it was asked for. */
  brought(about: Pick<Brought, 'what' | 'file' | 'driver'>, { value, issues }: Outcome<unknown>): void {
    const at = (this.board.state.brought?.at ?? 0) + 1;
    this.board.change({ brought: { ...about, isTaken: value !== null, findings: findingsOf(issues), at } });
  }

  workBegins(): void {
    this.faults = [];
  }

  /** Whether the last work failed, rather than being stopped. */
  get hasFailed(): boolean {
    return this.faults.length > 0;
  }

  /** Why something could not be done stands before the findings of the budget. Throws what is no fault of the workbook. */
  failed(fault: unknown): void {
    this.faults = faultFindings(fault, this.board.state.file);
    this.show();
  }

  /** A fault that nothing caught is shown with the others. */
  report(fault: unknown): void {
    this.faults = [...this.faults, uncaughtFinding(fault, this.board.state.file)];
    this.show();
  }

  /** When no edit has come for a moment: they are looked for in all lines. */
  async showSoon(): Promise<void> {
    const { linesVersion } = this.board.state;
    await this.services.rest(restBeforeShowing);
    if (this.board.state.linesVersion !== linesVersion) return;
    const figures = this.ofFigures();
    if (figures !== null) this.show(figures);
  }

  private show(figures: readonly Issue[] | null = this.ofFigures()): void {
    this.board.change({ findings: findingsOf([...this.faults, ...this.found, ...(figures ?? [])]) });
  }
}
