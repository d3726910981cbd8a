import type { Issue } from '../issues/issue';
import { lineKey, type Budget, type BudgetLine } from '../model/budget';
import type { BudgetModel } from '../model/model';
import type { KnownLine } from '../model/moment';
import { compareSides, type Comparable } from './comparable';
import { groupBy } from './components';
import { sameAmounts, sameKey, sameKeyAndNames, sameNames, twoOfThree } from './evidence';
import { Matching, type Link } from './matching';
import { isRepeated, registerOf, standsAsKnown } from './register';
import { Rivals } from './rivals';

/** Which line of the budgets is which known line. */
export interface Identity {
  /** By `lineKey` of the present line. Lines nobody knew are left out. */
  readonly knownOf: ReadonlyMap<string, KnownLine>;
  /** Copies of a line that is there itself, by `lineKey`. */
  readonly copies: ReadonlySet<string>;
  /** Known lines, by `lineKey`, of which it is not clear which present line they are: their tags are used for none. */
  readonly unclear: ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

/**
 * Finds the known lines again after rows were sorted, inserted, deleted, copied, hidden or re-labelled. Two of key, names and amounts are enough
 * where they point to one line; less is said; what could be several lines with different tags is said and used for none.
 */
export function identify(budgets: readonly Budget[], model: BudgetModel): Identity {
  const knownOf = new Map<string, KnownLine>();
  const copies = new Set<string>();
  const unclear = new Set<string>();
  const issues: Issue[] = [];
  for (const organiser of new Set(budgets.map((budget) => budget.organiser))) {
    const known = (model.lines ?? []).filter((line) => line.organiser === organiser);
    if (known.length > 0) identifyOwn(known, organiser, budgets, model, { knownOf, copies, unclear, issues });
  }
  return { knownOf, copies, unclear, issues };
}

interface Findings {
  readonly knownOf: Map<string, KnownLine>;
  readonly copies: Set<string>;
  readonly unclear: Set<string>;
  readonly issues: Issue[];
}

function identifyOwn(
  known: readonly KnownLine[],
  organiser: string,
  budgets: readonly Budget[],
  model: BudgetModel,
  findings: Findings,
): void {
  const own = budgets.filter((budget) => budget.organiser === organiser);
  const lines = own.flatMap((budget) => budget.lines);
  const present = registerOf(own);
  // Nearly always, and found at a tenth of the work. Lines of one key, told apart by their order alone, are looked at each time.
  if (!known.some(isRepeated) && standsAsKnown(known, present)) {
    for (const line of known) findings.knownOf.set(lineKey(organiser, line.line), line);
    return;
  }
  const measures = [...new Set(own.flatMap(({ columns }) => columns.map(({ measure }) => measure.id)))];
  const tags = new Map(model.tags.map((tag) => [lineKey(tag.organiser, tag.line), JSON.stringify(tag.shares)]));
  const sides = compareSides(
    known,
    present,
    measures.map((id) => ({ old: id, next: id })),
    (line) => tags.get(lineKey(organiser, line.line)) ?? '',
  );
  const matching = new Matching(sides);
  matching.matchIdentical();
  matching.matchBy(twoOfThree);
  matching.matchAlike(sameKeyAndNames);
  const clear = matching.links.length;
  matching.matchBy([sameKey, sameNames, sameAmounts]);
  const rivals = new Rivals(matching);
  matching.links.forEach((link, at) => take(link, at < clear, matching, rivals, lines, findings));
  takeCopies(matching, lines, findings);
}

/** Hands a link's known line to its present lines, and says what is not plain. */
function take(
  link: Link,
  isClear: boolean,
  matching: Matching,
  rivals: Rivals,
  lines: readonly BudgetLine[],
  findings: Findings,
): void {
  const { knownOf, copies, unclear, issues } = findings;
  const olds = link.old.map((index) => matching.oldLine(index));
  const nexts = link.next.map((index) => lines[index]);
  const [first] = nexts;
  const isTagged = olds.some(({ tag }) => tag !== '');
  if (link.certainty === 'doubtful') {
    olds.forEach(({ line }) => unclear.add(lineKey(line.organiser, line.line)));
    if (isTagged) issues.push(which(olds, nexts));
    return;
  }
  nexts.forEach((line, at) => {
    const key = lineKey(line.organiser, line.id);
    knownOf.set(key, (olds[at] ?? olds[0]).line);
    if (at < olds.length) return;
    copies.add(key);
    if (isTagged) issues.push(copied(first, line));
  });
  if (!isTagged) return;
  if (link.certainty === 'twins') issues.push(twins(olds, nexts));
  else if (!isClear || link.certainty === 'eliminated') issues.push(known(olds[0], first, link));
  else rivals.against(link).forEach((index) => issues.push(known(olds[0], lines[index], link)));
}

/** Two of the three in common with a line that is there itself: a copy carries the tag in the mind of whoever made it. */
function takeCopies(matching: Matching, lines: readonly BudgetLine[], { knownOf, copies, issues }: Findings): void {
  const { old } = matching.sides;
  const placeOf = new Map<KnownLine, BudgetLine>();
  for (const line of lines) {
    const known = knownOf.get(lineKey(line.organiser, line.id));
    if (known !== undefined && !placeOf.has(known)) placeOf.set(known, line);
  }
  for (const { sign } of twoOfThree) {
    const groups = groupBy(old.keys(), (index) => sign(matching.oldLine(index)));
    for (const index of [...matching.open.next]) {
      const text = sign(matching.nextLine(index));
      const alike = text === null ? [] : (groups.get(text) ?? []);
      const [first] = alike;
      const isOne = new Set(alike.map((one) => matching.oldLine(one).tag)).size === 1;
      const original = first === undefined ? undefined : placeOf.get(matching.oldLine(first).line);
      if (first === undefined || !isOne || original === undefined) continue;
      const line = lines[index];
      const key = lineKey(line.organiser, line.id);
      knownOf.set(key, matching.oldLine(first).line);
      copies.add(key);
      matching.open.next.delete(index);
      if (matching.oldLine(first).tag !== '') issues.push(copied(original, line));
    }
  }
}

function copied(original: BudgetLine, copy: BudgetLine): Issue {
  return {
    code: 'line.copied',
    severity: 'info',
    params: { line: copy.id, label: copy.label, first: original.row, row: copy.row },
    at: copy.at,
  };
}

function known({ line }: Comparable, present: BudgetLine, { reasons }: Link): Issue {
  const params = { row: present.row, line: present.id, label: present.label, known: line.line, name: line.label, by: reasons[0] };
  return { code: 'line.known-by', severity: 'info', params, at: present.at };
}

function twins(olds: readonly Comparable[], nexts: readonly BudgetLine[]): Issue {
  return { code: 'line.twins', severity: 'warning', params: severalRows(olds, nexts), at: nexts[0].at };
}

function which(olds: readonly Comparable[], nexts: readonly BudgetLine[]): Issue {
  return { code: 'line.which', severity: 'warning', params: severalRows(olds, nexts), at: nexts[0].at };
}

function severalRows(olds: readonly Comparable[], nexts: readonly BudgetLine[]) {
  const [first] = nexts;
  return {
    line: first.id,
    label: first.label,
    rows: nexts.map(({ row }) => row).join(', '),
    known: olds.map(({ line }) => `${line.line} (${line.label})`).join('; '),
  };
}
