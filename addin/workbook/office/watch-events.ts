import { HostError } from '../host-error';
import { Listeners } from '../listeners';
import type { CellArea, WorkbookChange } from '../port';
import { Turns } from '../turns';
import { selectedAreas } from './selected-areas';
import type { Session } from './session';
import type { Timing } from './host';

type Source = Excel.WorksheetChangedEventArgs['source'];
const byOf = (source: Source): WorkbookChange['by'] => (source === 'Remote' ? 'coauthor' : 'person');

type Told = { readonly worksheetId: string; readonly source: Source; readonly triggerSource?: string };
type Handlers = OfficeExtension.EventHandlerResult<never>;

/** How long after a selection of our own its event may still come: milliseconds. */
const echo = 1_000;

/** What people do in the workbook, told in the order it happened. Our own doing is not told. */
export class ExcelEvents {
  readonly selection = new Listeners<readonly CellArea[]>();
  readonly changes = new Listeners<WorkbookChange>();
  /** By id, for sheets that are gone when we hear of it. */
  private names = new Map<string, string>();
  private resting: ReturnType<typeof setTimeout> | undefined;
  private own: { readonly id: string; readonly address: string | null; readonly until: number } | null = null;
  private readonly turns = new Turns();
  private handlers: readonly Handlers[] = [];

  constructor(
    private readonly session: Session,
    private readonly timing: Timing,
  ) {}

  /** Registers every handler, once. Throws HostError. */
  async start(): Promise<void> {
    this.handlers = await this.session.run((batch) =>
      batch.send(({ workbook: { worksheets } }): readonly Handlers[] => {
        const whole = async (args: Told): Promise<void> => this.whole(args);
        const handlers = [
          worksheets.onChanged.add(async (args) => this.changed(args)),
          worksheets.onRowSorted.add(whole),
          worksheets.onColumnSorted.add(whole),
          worksheets.onAdded.add(whole),
          worksheets.onDeleted.add(whole),
          worksheets.onSelectionChanged.add(async (args) => this.selected(args)),
          ...(batch.abilities.tellsNames ? [worksheets.onNameChanged.add(async (args) => this.renamed(args))] : []),
        ];
        return handlers as unknown as readonly Handlers[];
      }),
    );
    await this.learnNames();
  }

  /** Removes the handlers, in the context they were added in. */
  async stop(excel: Pick<typeof Excel, 'run'>): Promise<void> {
    clearTimeout(this.resting);
    const handlers = this.handlers;
    this.handlers = [];
    const [first] = handlers;
    if (first === undefined) return;
    await excel.run(first.context as Excel.RequestContext, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  }

  /** What we select ourselves is no selection of a person. `address` null: wherever the sheet's selection is. */
  expectSelection(id: string, address: string | null): void {
    this.own = { id, address, until: Date.now() + echo };
  }

  /** Tells what is selected now, which may be from before anybody listened. Where Excel does not say (a chart is selected), nothing is told. */
  async tellSelection(): Promise<void> {
    try {
      const { selected, sheet } = await this.session.run((batch) =>
        batch.ask(({ workbook }) => {
          const ranges = workbook.getSelectedRanges();
          // Their address alone: where the whole sheet is selected, Excel hangs over the list of its areas.
          return { selected: ranges.load('address'), sheet: ranges.worksheet.load('name') };
        }),
      );
      this.selection.tell(selectedAreas(sheet.name, selected.address));
    } catch (reason) {
      if (!(reason instanceof HostError)) throw reason;
    }
  }

  private changed(args: Excel.WorksheetChangedEventArgs): void {
    // Where rows or columns moved, every cell of the sheet may be another.
    if (args.changeType === 'RangeEdited') this.tell(args, args.address);
    else this.whole(args);
  }

  private whole(args: Told): void {
    this.tell(args, '');
  }

  private tell({ worksheetId, source, triggerSource }: Told, address: string): void {
    if (triggerSource === 'ThisLocalAddin') return;
    this.inOrder(async () => {
      const sheet = await this.nameOf(worksheetId);
      this.changes.tell({ sheet, address, by: byOf(source) });
    });
  }

  private renamed({ worksheetId, nameBefore, nameAfter, source }: Excel.WorksheetNameChangedEventArgs): void {
    this.inOrder(async () => {
      this.names.set(worksheetId, nameAfter);
      for (const sheet of [nameBefore, nameAfter]) this.changes.tell({ sheet, address: '', by: byOf(source) });
    });
  }

  private selected({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs): void {
    clearTimeout(this.resting);
    this.resting = setTimeout(() => {
      const { own } = this;
      this.own = null;
      const isOwn = own?.id === worksheetId && (own.address ?? address) === address && Date.now() < own.until;
      if (isOwn) return;
      this.inOrder(async () => {
        const areas = selectedAreas(await this.nameOf(worksheetId), address);
        if (areas.length > 0) this.selection.tell(areas);
      });
    }, this.timing.rest);
  }

  /** Nobody waits for what is told: a fault in it is the page's own, which shows it, and what comes after is told all the same. */
  private inOrder(work: () => Promise<void>): void {
    void this.turns.take(work);
  }

  /** Older versions do not tell of new names, so there every event asks. A sheet that is gone has the name it was known by. */
  private async nameOf(id: string): Promise<string> {
    if (!this.session.abilities.tellsNames || !this.names.has(id)) await this.learnNames();
    return this.names.get(id) ?? '';
  }

  /** What is told is a hint to look again: where Excel does not answer, the names known so far must do. */
  private async learnNames(): Promise<void> {
    try {
      const { items } = await this.session.run((batch) =>
        batch.ask((context) => context.workbook.worksheets.load('items/id,items/name')),
      );
      for (const { id, name } of items) this.names.set(id, name);
    } catch (reason) {
      if (!(reason instanceof HostError)) throw reason;
    }
  }
}
