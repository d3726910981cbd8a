import { compileTagger, type Tagger } from '../allocation/tagging';
import type { Issue } from '../issues/issue';
import type { AmountColumn, Budget, BudgetLine } from '../model/budget';
import type { Measure } from '../model/layout';
import type { BudgetModel } from '../model/model';
import { sumText } from '../money/amount';
import { tagsFor } from './tags-for';

/** A budget as one person's model reads and tags it. */
export interface AgreeReading {
  /** As issues call it: the model's file. */
  readonly name: string;
  readonly budgets: readonly Budget[];
  readonly model: BudgetModel;
}

/** One line as both models read it, with the same amount. */
export interface PairedLine {
  readonly first: BudgetLine;
  readonly second: BudgetLine;
  readonly cents: number;
}

export interface TaggedReading {
  readonly model: BudgetModel;
  readonly tagger: Tagger;
}

interface ReadLine {
  readonly line: BudgetLine;
  /** NaN where the file has no readable amount. */
  readonly cents: number;
}

export function taggedReading({ budgets, model }: AgreeReading, issues: Issue[]): TaggedReading {
  const known = tagsFor(budgets, model);
  issues.push(...known.issues);
  return { model: known.model, tagger: compileTagger(known.model) };
}

/** The measure asked for, else the newest budget, else the newest of anything. */
export function measureOf({ budgets }: AgreeReading, wanted: string | undefined): Measure | null {
  const all = budgets.flatMap(({ columns }) => columns.map(({ measure }) => measure));
  if (wanted !== undefined) return all.find(({ id }) => id === wanted) ?? null;
  const plans = all.filter(({ kind }) => kind === 'budget');
  const among = plans.length > 0 ? plans : all;
  return among.reduce<Measure | null>((newest, next) => (newest === null || next.year > newest.year ? next : newest), null);
}

/** A column of the measure, by its id or, where the models call it differently, by what it is. */
function columnOf({ columns }: Budget, { id, kind, year, version }: Measure): AmountColumn | undefined {
  const same = columns.find(({ measure }) => measure.id === id);
  return same ?? columns.find(({ measure }) => measure.kind === kind && measure.year === year && measure.version === version);
}

/** Lines by where they stand in the file: the models may call lines, fields and organisers differently. */
function linesByPlace({ budgets }: AgreeReading, measure: Measure): ReadonlyMap<string, ReadLine> {
  return new Map(
    budgets.flatMap((budget) => {
      const column = columnOf(budget, measure);
      return budget.lines.map((line, at) => {
        const place = JSON.stringify([budget.file, line.at.sheet, line.row]);
        return [place, { line, cents: column?.cents[at] ?? NaN }] as const;
      });
    }),
  );
}

const isExpense = ({ line }: ReadLine): boolean => line.kind === 'expense';
const isSame = (one: number, other: number): boolean => one === other || (Number.isNaN(one) && Number.isNaN(other));

/** Expense lines that both models read alike; others are said and left out. */
export function pairedLines(first: AgreeReading, second: AgreeReading, measure: Measure, issues: Issue[]): readonly PairedLine[] {
  const [one, other] = [linesByPlace(first, measure), linesByPlace(second, measure)];
  const pairs: PairedLine[] = [];
  const differing: BudgetLine[] = [];
  for (const [place, read] of one) {
    const twin = other.get(place);
    if (twin === undefined || (!isExpense(read) && !isExpense(twin))) continue;
    if (read.line.kind !== twin.line.kind || !isSame(read.cents, twin.cents)) differing.push(read.line);
    else pairs.push({ first: read.line, second: twin.line, cents: Number.isNaN(read.cents) ? 0 : read.cents });
  }
  issues.push(...onlyIn(first.name, one, other), ...onlyIn(second.name, other, one));
  const [example] = differing;
  if (example !== undefined) {
    const params = { lines: differing.length, row: example.row };
    issues.push({ code: 'agree.amounts-differ', severity: 'warning', params, at: example.at });
  }
  return pairs;
}

function onlyIn(model: string, own: ReadonlyMap<string, ReadLine>, other: ReadonlyMap<string, ReadLine>): readonly Issue[] {
  const alone = [...own].filter(([place, read]) => !other.has(place) && isExpense(read)).map(([, read]) => read);
  if (alone.length === 0) return [];
  const sum = alone.reduce((total, { cents }) => total + BigInt(Number.isNaN(cents) ? 0 : cents), 0n);
  return [{ code: 'agree.lines-differ', severity: 'warning', params: { model, lines: alone.length, amount: sumText(sum) } }];
}
