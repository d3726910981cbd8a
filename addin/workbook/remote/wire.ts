import { RefusedInput, type CellRef, type ColumnPlan, type SheetGrid, type SheetPlan } from '../../../engine';
import { HostError } from '../host-error';
import type { CellArea, CellsRead, ChangeSet, Frozen, SheetCells, WorkbookChange } from '../port';
import type { LongFields, Parcel } from './parcels';

/** What may be long in what crosses. */
export const longInGrids: LongFields<SheetGrid> = { lists: ['rows', 'merged', 'hiddenRows'], maps: ['formulaTexts'] };
export const longInPlans: LongFields<SheetPlan> = { lists: ['rows'], maps: [] };
export const longInColumns: LongFields<ColumnPlan> = { lists: [], maps: ['cells'] };

/** A fault as plain data: thrown errors lose their codes on the way. */
export type Fault =
  | { readonly kind: 'host' | 'refused'; readonly code: string; readonly params: object; readonly cause?: string }
  | { readonly kind: 'other'; readonly name: string; readonly message: string };

export type Answer<T> = { readonly value: T } | { readonly fault: Fault };

/** Told by the page without being asked. */
export type Notice =
  | { readonly selected: readonly CellArea[] }
  | { readonly changed: WorkbookChange }
  | { readonly waits: boolean }
  | { readonly call: number; readonly done: number; readonly total: number };

/** What the page offers. A call is known by a number of the worker's. */
export interface Served {
  /** Notices go through this port from now on. */
  listen(port: MessagePort): void;
  cancel(call: number): void;
  /** The call is over at the worker's end. */
  forget(call: number): void;
  /** Reads and keeps what was read, to be fetched. */
  read(call: number, sheets: readonly string[] | null): Promise<Answer<null>>;
  /** The next message of what was read; null: that was all. */
  fetch(call: number): Promise<readonly Parcel[] | null>;
  send(call: number, what: 'plans' | 'columns', message: readonly Parcel[]): void;
  apply(call: number, remove: readonly string[]): Promise<Answer<ChangeSet>>;
  freeze(cells: readonly SheetCells[]): Promise<Answer<Frozen>>;
  revert(changes: ChangeSet): Promise<Answer<null>>;
  readCells(area: CellArea): Promise<Answer<CellsRead>>;
  select(at: CellRef): Promise<Answer<null>>;
  focus(): Promise<Answer<boolean>>;
}

export function faultOf(reason: unknown): Fault {
  if (reason instanceof HostError) {
    const { code, params, cause } = reason;
    return { kind: 'host', code, params, ...(cause !== undefined && { cause: String(cause) }) };
  }
  if (reason instanceof RefusedInput) return { kind: 'refused', code: reason.code, params: reason.params };
  const { name, message } = reason instanceof Error ? reason : new Error(String(reason));
  return { kind: 'other', name, message };
}

/** The fault as it was thrown. */
function thrownOf(fault: Fault): Error {
  if (fault.kind === 'other') return Object.assign(new Error(fault.message), { name: fault.name });
  const { code, params, kind } = fault;
  if (kind === 'refused') return new RefusedInput(code, params as ConstructorParameters<typeof RefusedInput>[1]);
  const cause = fault.cause === undefined ? {} : { cause: new Error(fault.cause) };
  return new HostError(code as HostError['code'], params as HostError['params'], cause);
}

export function valueOf<T>(answer: Answer<T>): T {
  if ('value' in answer) return answer.value;
  throw thrownOf(answer.fault);
}
