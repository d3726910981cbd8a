import { localAddress, parseAddress } from './book/address';
import { changed, writeBlock } from './book/cells';
import { Journal } from './book/journal';
import type { SheetState } from './book/sheet-state';
import { addSheet, deleteSheet, renameSheet, showSheet } from './book/sheets';
import { reorderRows, shiftSheet } from './book/structure';
import type { Actor, Host } from './host';

type Cells = string | number | boolean | readonly (readonly (string | number | boolean | null)[])[];

/** What people do in Excel's own window, the person at it and a co-author elsewhere alike. Each is done at once, and then told. */
export class Hands {
  constructor(
    protected readonly host: Host,
    private readonly actor: Actor,
  ) {}

  protected act<T>(work: () => T): T {
    const { host } = this;
    const [journal, by] = [host.journal, host.actor];
    host.journal = new Journal();
    host.actor = this.actor;
    try {
      return work();
    } finally {
      host.calculate();
      if (this.actor === 'person') host.undo.record(host.journal);
      host.journal = journal;
      host.actor = by;
      host.events.deliver();
    }
  }

  protected sheet(name: string): SheetState {
    const sheet = this.host.findSheet(name);
    if (sheet === null) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  /** Writes cells as typing or pasting would. */
  types(sheet: string, address: string, cells: Cells): void {
    this.act(() => writeBlock(this.host, this.sheet(sheet), parseAddress(address), cells));
  }

  /** 1-based first row. */
  insertsRows(sheet: string, first: number, count = 1): void {
    this.rows(sheet, first, count, 'RowInserted');
  }

  /** 1-based first row. */
  deletesRows(sheet: string, first: number, count = 1): void {
    this.rows(sheet, first, -count, 'RowDeleted');
  }

  private rows(name: string, first: number, count: number, changeType: string): void {
    this.act(() => {
      const sheet = this.sheet(name);
      shiftSheet(this.host, sheet, { along: 'rows', at: first - 1, count });
      changed(this.host, sheet, parseAddress(`${first}:${first + Math.abs(count) - 1}`), changeType);
    });
  }

  /** Sorts 1-based rows by a column, texts and numbers as they compare; a formula stays as it is written. */
  sorts(name: string, first: number, last: number, column: number): void {
    this.act(() => {
      const sheet = this.sheet(name);
      const key = (row: number) => sheet.values.get(first - 1 + row, column) ?? '';
      const order = Array.from({ length: last - first + 1 }, (_, row) => row);
      order.sort((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
      reorderRows(this.host, sheet, first - 1, order);
      this.host.tell('onRowSorted', sheet, { type: 'WorksheetRowSorted', address: `${first}:${last}` });
    });
  }

  addsSheet(name: string): void {
    this.act(() => addSheet(this.host, name));
  }

  deletesSheet(name: string): void {
    this.act(() => deleteSheet(this.host, this.sheet(name)));
  }

  renamesSheet(name: string, to: string): void {
    this.act(() => renameSheet(this.host, this.sheet(name), to));
  }

  hidesSheet(name: string): void {
    this.act(() => showSheet(this.host, this.sheet(name), 'Hidden'));
  }

  /** 1-based rows, as a filter or a hand hides them. */
  hidesRows(name: string, rows: readonly number[]): void {
    this.act(() => {
      const sheet = this.sheet(name);
      this.host.put(sheet, 'hiddenRows', new Set([...sheet.hiddenRows, ...rows.map((row) => row - 1)]));
      this.host.tell('onRowHiddenChanged', sheet, { type: 'WorksheetRowHiddenChanged', changeType: 'Hidden' });
    });
  }

  protects(name: string): void {
    this.act(() => this.host.put(this.sheet(name), 'isProtected', true));
  }
}

/** The person at this machine. */
export class Person extends Hands {
  constructor(
    host: Host,
    private readonly editing: { enter(): void; leave(): void },
  ) {
    super(host, 'person');
  }

  selects(sheet: string, address: string): void {
    this.act(() => this.host.select(this.sheet(sheet), ...address.split(',').map(parseAddress)));
  }

  startsEditing(): void {
    this.editing.enter();
  }

  endsEditing(): void {
    this.editing.leave();
  }

  /** Another workbook comes to the front, or this one again. */
  looksAway(isAway = true): void {
    this.host.isOtherWorkbookInFront = isAway;
  }

  /** Ctrl+Z; false where there was nothing to take back. */
  undoes(): boolean {
    const { host } = this;
    const undone = host.undo.undo();
    host.touch();
    this.act(() => {
      for (const sheet of undone ? host.sheets : []) {
        const used = sheet.used(true);
        if (used)
          host.tell('onChanged', sheet, { type: 'WorksheetChanged', address: localAddress(used), changeType: 'RangeEdited' });
      }
    });
    return undone;
  }
}
