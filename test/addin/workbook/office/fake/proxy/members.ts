import type { Host } from '../host';
import type { ApiSet } from '../rules/profiles';
import type { Undoable } from '../rules/undo';

/**
 * What one kind of Excel object can do, as data. T is what stands behind the proxy: a sheet, a range, a chart. A member that is not listed
 * is refused by name. Each states its API set as the reference does; a test holds the sets against the types.
 */
export type Member<T> = Property<T> | Link<T> | Items<T> | Call<T> | Listenable<T>;

/** A value: loaded before it is read. Without `write` it is read-only. */
export interface Property<T> {
  readonly as: 'property';
  readonly set: ApiSet;
  /** Where writing came later than reading. */
  readonly writeSet?: ApiSet;
  readonly undo?: Undoable;
  read(target: T, host: Host): unknown;
  write?(target: T, value: unknown, host: Host): void;
}

/** An object that belongs to this one, such as `range.format`. */
export interface Link<T> {
  readonly as: 'link';
  readonly set: ApiSet;
  readonly to: KindName;
  /** null: Excel says ItemNotFound, or gives a null object where the name says so. */
  find(target: T, host: Host): unknown;
}

/** Members of a collection. */
export interface Items<T> {
  readonly as: 'items';
  readonly of: KindName;
  list(target: T, host: Host): readonly unknown[];
}

export interface Call<T> {
  readonly as: 'call';
  readonly set: ApiSet;
  /** A kind: a proxy; 'value': a ClientResult; left out: nothing. */
  readonly gives?: KindName | 'value';
  /** The answer may be a null object. */
  readonly orNull?: boolean;
  readonly undo?: Undoable;
  run(target: T, args: readonly unknown[], host: Host): unknown;
}

export interface Listenable<T> {
  readonly as: 'event';
  readonly set: ApiSet;
  /** Whose events are heard: one sheet's, all sheets' (null), or the workbook's. */
  scope(target: T): string | null;
}

export type KindName =
  | 'Application'
  | 'AutoFilter'
  | 'Chart'
  | 'ChartAxes'
  | 'ChartAxis'
  | 'ChartAxisTitle'
  | 'ChartCollection'
  | 'ChartFill'
  | 'ChartLegend'
  | 'ChartSeries'
  | 'ChartSeriesCollection'
  | 'ChartSeriesFormat'
  | 'ChartTitle'
  | 'ConditionalDataBarPositiveFormat'
  | 'ConditionalFormat'
  | 'ConditionalFormatCollection'
  | 'DataBarConditionalFormat'
  | 'DataValidation'
  | 'FunctionResult'
  | 'Functions'
  | 'HeaderFooter'
  | 'HeaderFooterGroup'
  | 'NamedItem'
  | 'NamedItemCollection'
  | 'PageBreak'
  | 'PageBreakCollection'
  | 'PageLayout'
  | 'Range'
  | 'RangeAreas'
  | 'RangeBorder'
  | 'RangeBorderCollection'
  | 'RangeCollection'
  | 'RangeFill'
  | 'RangeFont'
  | 'RangeFormat'
  | 'Runtime'
  | 'Table'
  | 'TableCollection'
  | 'TableRow'
  | 'TableRowCollection'
  | 'TableScopedCollection'
  | 'Workbook'
  | 'Worksheet'
  | 'WorksheetCollection'
  | 'WorksheetCustomProperty'
  | 'WorksheetCustomPropertyCollection'
  | 'WorksheetFreezePanes'
  | 'WorkbookProtection'
  | 'WorksheetProtection';

export type Members<T> = Readonly<Record<string, Member<T>>>;

export interface Kind {
  readonly name: KindName;
  readonly members: ReadonlyMap<string, Member<unknown>>;
}

export function kind<T>(name: KindName, members: Members<T>): Kind {
  return { name, members: new Map(Object.entries(members as Members<unknown>)) };
}

export const property = <T>(
  set: ApiSet,
  read: (target: T, host: Host) => unknown,
  write?: (target: T, value: unknown, host: Host) => void,
  more: { readonly writeSet?: ApiSet; readonly undo?: Undoable } = {},
): Property<T> => ({ as: 'property', set, read, ...(write ? { write } : {}), ...more });

export const link = <T>(set: ApiSet, to: KindName, find: (target: T, host: Host) => unknown): Link<T> => ({
  as: 'link',
  set,
  to,
  find,
});

export const items = <T>(of: KindName, list: (target: T, host: Host) => readonly unknown[]): Items<T> => ({
  as: 'items',
  of,
  list,
});

type Run<T> = (target: T, args: readonly unknown[], host: Host) => unknown;

/** A call that answers with nothing. */
export const act = <T>(set: ApiSet, run: Run<T>, undo?: Undoable): Call<T> => ({
  as: 'call',
  set,
  run,
  ...(undo === undefined ? {} : { undo }),
});

/** A call that answers with an object, or with 'value' a ClientResult. */
export const give = <T>(set: ApiSet, gives: KindName | 'value', run: Run<T>, undo?: Undoable): Call<T> => ({
  as: 'call',
  set,
  gives,
  run,
  ...(undo === undefined ? {} : { undo }),
});

/** A call that may answer with a null object. */
export const giveOrNull = <T>(set: ApiSet, gives: KindName, run: Run<T>): Call<T> => ({
  as: 'call',
  set,
  gives,
  run,
  orNull: true,
});

export const listen = <T>(set: ApiSet, scope: (target: T) => string | null): Listenable<T> => ({ as: 'event', set, scope });
