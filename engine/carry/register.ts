import { lineKey, type Budget, type BudgetLine } from '../model/budget';
import { headingField, headingValue } from '../model/line-headings';
import type { KnownLine, LineTag } from '../model/moment';

/** A record whose keys come from people's files: without a prototype they could reach. */
function ownRecord<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  const record = Object.create(null) as Record<string, T>;
  for (const [key, value] of entries) record[key] = value;
  return record;
}

/** Its fields, and the headings over it: lines of one name are told apart by them next year too. */
function knownFields({ fields, headings }: BudgetLine): Record<string, string> {
  const texts = headings === undefined ? [] : [[headingField, headingValue(headings)] as const];
  return ownRecord([...texts, ...Object.entries(fields)].filter(([, text]) => text !== ''));
}

function knownLine(line: BudgetLine, at: number, { columns }: Budget): KnownLine {
  const { organiser, id, label, kind } = line;
  const amounts = columns.flatMap(({ measure, cents }): [string, number][] => {
    const amount = cents[at];
    return amount !== undefined && Number.isSafeInteger(amount) ? [[measure.id, amount]] : [];
  });
  return {
    organiser,
    line: id,
    label,
    fields: knownFields(line),
    kind,
    amounts: ownRecord(amounts),
  };
}

/** The lines as they are now, to be kept in the model: what they are known by after rows have moved and years have changed. */
export function registerOf(budgets: readonly Budget[]): readonly KnownLine[] {
  return budgets.flatMap((budget) => budget.lines.map((line, at) => knownLine(line, at, budget)));
}

function isSameRecord<T>(one: Readonly<Record<string, T>>, other: Readonly<Record<string, T>>): boolean {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length && names.every((name) => Object.hasOwn(other, name) && one[name] === other[name])
  );
}

/** Whether a line's id may be one that others have too: "410/2000#2". */
export const isRepeated = ({ line }: KnownLine): boolean => /#\d+$/.test(line);

/** Whether the lines stand just as they are known, each in its place, with nothing new and nothing gone. */
export function standsAsKnown(known: readonly KnownLine[], now: readonly KnownLine[]): boolean {
  return (
    known.length === now.length &&
    known.every((line, at) => {
      const { organiser, line: id, label, kind, fields, amounts } = now[at];
      const isSame = line.organiser === organiser && line.line === id && line.label === label && line.kind === kind;
      return isSame && isSameRecord(line.fields, fields) && isSameRecord(line.amounts, amounts);
    })
  );
}

const keyOf = ({ organiser, line }: Pick<KnownLine, 'organiser' | 'line'>): string => lineKey(organiser, line);

/**
 * The model's register with these budgets' organisers renewed; what it knows of other organisers stays, and so do lines that are gone and
 * have a tag: when they come back, the tag is theirs and no likeness of another line counts.
 */
export function renewRegister(
  known: readonly KnownLine[] | undefined,
  budgets: readonly Budget[],
  tags: readonly LineTag[] = [],
): readonly KnownLine[] {
  const own = new Set(budgets.map(({ organiser }) => organiser));
  const now = registerOf(budgets);
  const present = new Set(now.map(keyOf));
  const tagged = new Set(tags.map(keyOf));
  const isGone = (line: KnownLine): boolean => tagged.has(keyOf(line)) && !present.has(keyOf(line));
  const others = (known ?? []).filter(({ organiser }) => !own.has(organiser));
  return [...others, ...now, ...(known ?? []).filter((line) => own.has(line.organiser) && isGone(line))];
}
