import { RowSpace, multiplyResidues, residue, type LinearSum } from '../methods/row-space';
import type { Publication } from '../model/model';
import { centsOf } from '../money/amount';
import type { AnalysisDocument } from './analysis';
import { groupBy } from './by-key';
import { coveringCells, coveringMoments } from './first-cover';
import { publicCube } from './public-cube';
import { figureId, printedSums, type Companion, type Part, type PrintedSum } from './printed-sums';
import { atomsOf, type Atom } from './published-atoms';
import { isMoment, plainReading, type Family, type Reading } from './reader-knowledge';

export { cellKey } from './published-atoms';

import { withheldAreas } from './withheld-areas';

/** Everything a published document must not show. */
export interface Withheld {
  /** Cube cells by cellKey. */
  readonly cells: ReadonlySet<string>;
  readonly moments: ReadonlySet<string>;
  /** Whether anything at all is withheld. */
  readonly any: boolean;
  /** Figures that could not be protected: the totals alone give them away. */
  readonly unprotected: number;
  readonly has: (table: string, key: string | null, part?: string) => boolean;
}

/** They cut across services and classes of directness, and would take many more moments along than they tell. */
const lesserTables: readonly string[] = ['byEvidence', 'byProvider', 'byProductionMode'];

/** Above lesser tables and ages, below moments. */
const cellWorth = 4.4;

interface Target {
  readonly atoms: readonly Atom[];
  readonly part: Part;
}

type Sum = PrintedSum & { readonly atoms: readonly Atom[] };

const isSmall = (recipients: number, { threshold, zeros }: Publication): boolean =>
  recipients < threshold && (recipients > 0 || zeros === 'protect');

/** Recipients of counted money: of the moment that has most, for the same people may use several. null where nobody is counted. */
function recipientsOf(atoms: readonly Atom[], part: Part): number | null {
  const cells = new Map(atoms.map((atom) => [atom.cell, atom]));
  const counted = [...cells.values()].filter((atom) => atom.recipients !== null && partShare(atom, part) > 0);
  const byMoment = groupBy(counted, ({ row }) => row.moment);
  const sums = [...byMoment.values()].map((own) =>
    own.reduce((sum, atom) => sum + (atom.recipients ?? 0) * partShare(atom, part), 0),
  );
  return sums.length === 0 ? null : Math.max(...sums);
}

const partShare = ({ children }: Atom, part: Part): number =>
  part === 'all' ? 1 : part === 'children' ? children : 1 - children;

const isSmallSum = ({ atoms, part }: Target, publication: Publication): boolean => {
  const recipients = recipientsOf(atoms, part);
  return recipients !== null && isSmall(recipients, publication);
};

const counted = ({ atoms, part }: Target): Target => ({ atoms: atoms.filter(({ recipients }) => recipients !== null), part });

/** What no other figures may add up to: small cells, small figures, and small differences of figures that stand side by side. */
function targetsOf(atoms: readonly Atom[], sums: readonly Sum[], publication: Publication): Target[] {
  const cells = [...groupBy(atoms, ({ cell }) => cell).values()].map((own): Target => ({ atoms: own, part: 'all' }));
  const others = sums.filter(({ part }) => part === 'children').map((sum): Target => ({ atoms: sum.atoms, part: 'others' }));
  const classes = [...groupBy(atoms, ({ row }) => JSON.stringify([row.segment, row.directness])).values()];
  const parts = classes.map((own): Target => ({ atoms: own, part: 'all' }));
  return [...cells, ...sums, ...others, ...parts].filter((target) => isSmallSum(target, publication)).map(counted);
}

/**
 * The search for what to withhold. Every printed figure is a sum of atoms; the hidden ones are unknowns, and what a reader can work out is exactly what the
 * shown sums span. While a target is spanned, the least valuable figure or cell of that derivation is withheld too. It ends because something is withheld
 * in each round, and it ends safe: the last round has looked at every target against every shown figure.
 */
class Search {
  readonly cells = new Set<string>();
  readonly moments = new Set<string>();
  readonly figures = new Set<string>();
  private readonly byCell: ReadonlyMap<string, readonly Atom[]>;
  private readonly linked: ReadonlyMap<string, readonly string[]>;

  constructor(
    private readonly atoms: readonly Atom[],
    private readonly sums: readonly Sum[],
    document: AnalysisDocument,
  ) {
    this.byCell = groupBy(atoms, ({ cell }) => cell);
    this.linked = linkedMoments(document);
  }

  hideFigure(id: string): void {
    this.figures.add(id);
    const [table, key] = JSON.parse(id) as [string, string | null];
    for (const sum of this.sums) if (sum.id === id) sum.carries.forEach((carried) => this.figures.add(carried));
    if (table === 'byMoment' && key !== null && this.figures.has(figureId(table, key, 'amount'))) this.hideAround(key);
    const population = this.atoms.some(({ row, recipients }) => row.moment === key && recipients === null);
    if (table === 'byMoment' && key !== null && population && this.figures.has(figureId(table, key, 'amount')))
      this.hideMoment(key);
  }

  /** A withheld moment takes its cells along, and the tables that add up moments in ways of less worth. */
  private hideAround(key: string): void {
    for (const cell of this.byCell.keys()) if ((JSON.parse(cell) as string[])[0] === key) this.hideCell(cell);
    for (const { id, atoms } of this.sums) {
      // A row that holds everything is the total itself.
      const lesser = lesserTables.includes((JSON.parse(id) as string[])[0] ?? '');
      if (lesser && atoms.length > 0 && atoms.length < this.atoms.length) this.figures.add(id);
    }
  }

  /** A moment that follows the population is hidden as a whole: any one cell would tell the others. */
  private hideMoment(key: string): void {
    this.moments.add(key);
    this.figures.add(figureId('byMoment', key, 'amount')).add(figureId('byMoment', key, 'children'));
    for (const { row, cell } of this.atoms) if (row.moment === key) this.hideCell(cell);
  }

  /** Cells of the same driver and of followers have the same shares: they are hidden together. */
  private together(cell: string): string[] {
    const [moment, segment, area] = JSON.parse(cell) as [string, string, string | null];
    const cells = (this.linked.get(moment) ?? [moment]).map((key) => JSON.stringify([key, segment, area]));
    return cells.filter((key) => this.byCell.has(key));
  }

  hideCell(cell: string): void {
    for (const key of this.together(cell)) this.cells.add(key);
    // A moment may have all its money of a segment at one age: where a cell is withheld, single ages could tell it.
    const [, segment = ''] = JSON.parse(cell) as string[];
    this.figures.add(figureId('byAge', segment, 'amount'));
  }

  /** One round against one reading. Returns how many targets are still given away, and whether anything more was withheld. */
  round(reading: Reading, targets: readonly Target[]): { readonly open: number; readonly changed: boolean } {
    const shown = this.shownSums(reading);
    const sums = shown.map(({ sum, family }) => reading.sum(sum.atoms, sum.part, family, this));
    const wanted = targets.flatMap(({ atoms, part }) =>
      (['amount', 'income'] as const).map((family) => ({ atoms, part, family })),
    );
    const unknown = wanted.map(({ atoms, part, family }) => reading.sum(atoms, part, family, this));
    const space = new RowSpace(new Set([...sums, ...unknown].flatMap((sum) => [...sum.keys()])));
    sums.forEach((sum, at) => space.add(sum, at));
    let open = 0;
    let changed = false;
    wanted.forEach(({ atoms, part, family }, at) => {
      const full = reading.sum(atoms, part, family);
      const used = full.size === 0 ? null : space.express(unknown[at] ?? full);
      if (used === null) return;
      open += 1;
      const within = [...used.keys()].flatMap((index) => shown[index]?.sum ?? []);
      changed = this.withholdOne(reading, within, derivation(reading, used, shown, full)) || changed;
    });
    return { open, changed };
  }

  private shownSums(reading: Reading): { readonly sum: Sum; readonly family: Family }[] {
    return this.sums
      .filter(({ id }) => !this.figures.has(id))
      .flatMap((sum) => reading.families(sum.companions).map((family) => ({ sum, family })));
  }

  /** Withholds the least valuable part of a derivation; nothing if one of its parts has gone in this round already. */
  private withholdOne(reading: Reading, used: readonly Sum[], terms: LinearSum): boolean {
    const told = [...new Set([...terms].flatMap(([unknown, left]) => (left === 0 ? [] : reading.toldBy(unknown))))];
    const shownCells = told.filter((by) => !isMoment(by) && !this.cells.has(by));
    const cells = shownCells.map((cell) => ({ worth: cellWorth, cents: this.centsOf(cell), hide: () => this.hideCell(cell) }));
    const moments = told
      .filter((by) => isMoment(by) && !this.moments.has(by.slice(1)))
      .map((by) => ({ worth: 5.5, cents: 0, hide: () => this.hideMoment(by.slice(1)) }));
    if (used.some(({ id }) => this.figures.has(id))) return true;
    const figures = used
      .filter(({ worth }) => worth < Infinity)
      .map(({ id, worth, cents }) => ({ worth, cents, hide: () => this.hideFigure(id) }));
    const [least] = [...cells, ...moments, ...figures].sort((a, b) => a.worth - b.worth || a.cents - b.cents);
    least?.hide();
    return least !== undefined;
  }

  private centsOf(cell: string): number {
    return this.together(cell)
      .flatMap((key) => this.byCell.get(key) ?? [])
      .reduce((sum, { cents, income }) => sum + Math.abs(cents) + Math.abs(income), 0);
  }
}

/** The derivation as if nothing were shown, less the target: what is left over are the shown cells that it takes for granted. */
function derivation(
  reading: Reading,
  used: ReadonlyMap<number, number>,
  shown: readonly { readonly sum: Sum; readonly family: Family }[],
  target: LinearSum,
): LinearSum {
  const terms = new Map([...target].map(([unknown, coefficient]) => [unknown, residue(-coefficient)]));
  for (const [index, factor] of used) {
    const figure = shown[index];
    if (figure === undefined) continue;
    for (const [unknown, coefficient] of reading.sum(figure.sum.atoms, figure.sum.part, figure.family))
      terms.set(unknown, residue((terms.get(unknown) ?? 0) + multiplyResidues(factor, residue(coefficient))));
  }
  return terms;
}

/** Moments whose cells tell each other: of one driver, and those that follow any of them. */
function linkedMoments({ byMoment }: AnalysisDocument): ReadonlyMap<string, readonly string[]> {
  return new Map(
    byMoment.map(({ key, driver }) => {
      const found = new Set(byMoment.filter((row) => row.driver === driver).map((row) => row.key));
      // A set grows while it is walked through: followers of followers come along.
      for (const moment of found) for (const row of byMoment) if (row.follows?.includes(moment)) found.add(row.key);
      return [key, [...found.add(key)]];
    }),
  );
}

/** Segments with an age that has few recipients: their ages are not shown. */
function segmentsOfSmallAges({ byAge, bySegment }: AnalysisDocument, publication: Publication): string[] {
  const small = byAge.filter(
    ({ recipients, amount, income }) =>
      recipients !== null && isSmall(recipients, publication) && (centsOf(amount) !== 0 || centsOf(income) !== 0),
  );
  return bySegment.filter(({ from, to }) => small.some(({ age }) => from <= age && age <= to)).map(({ segment }) => segment);
}

/** Finds what a published document must not show: primary (few recipients) and complementary. METHODS section 5.6. */
export function withheld(working: AnalysisDocument, publication: Publication): Withheld {
  const document = { ...working, cube: publicCube(working.cube) };
  const atoms = atomsOf(document);
  const companions: readonly Companion[] = ['income'];
  const total: Sum = { id: '[]', worth: Infinity, cents: 0, part: 'all', holds: () => true, companions, carries: [], atoms };
  const byGrade = evidenceIsOfMoments(document, atoms);
  const printed = printedSums(document)
    .filter(({ id }) => byGrade || !id.startsWith('["byEvidence"'))
    .map((sum): Sum => ({ ...sum, atoms: atoms.filter(sum.holds) }));
  const search = new Search(atoms, [total, ...printed], document);
  const targets = targetsOf(atoms, printed, publication);
  for (const [cell, own] of groupBy(atoms, (atom) => atom.cell))
    if (isSmallSum({ atoms: own, part: 'all' }, publication)) search.hideCell(cell);
  for (const sum of printed) if (isSmallSum(sum, publication)) search.hideFigure(sum.id);
  for (const segment of segmentsOfSmallAges(document, publication)) search.hideFigure(figureId('byAge', segment, 'amount'));
  coverFirst(search, atoms, document, publication);
  const unprotected = settle(search, [plainReading({ followersKnown: false }), plainReading({ followersKnown: true })], targets);
  const any = targets.length > 0 || search.figures.size > 0;
  if (any && !byGrade && document.byEvidence.length > 1)
    for (const { key } of document.byEvidence) search.figures.add(figureId('byEvidence', key, 'amount'));
  const moments = document.byMoment
    .map(({ key }) => key)
    .filter((key) => search.figures.has(figureId('byMoment', key, 'amount')));
  const telling = new Set([...search.cells].map((cell) => (JSON.parse(cell) as [string])[0]));
  for (const area of withheldAreas(working, telling, publication))
    search.figures.add(figureId('byArea', area, 'amount')).add(figureId('byArea', area, 'children'));
  return {
    cells: search.cells,
    moments: new Set(moments),
    any,
    unprotected,
    has: (table, key, part = 'amount') => search.figures.has(figureId(table, key, part)),
  };
}

/** The usual cover, moments by services and cells by segments: what is left for the search is little. */
function coverFirst(search: Search, atoms: readonly Atom[], document: AnalysisDocument, publication: Publication): void {
  const all = atoms.filter(({ recipients }) => recipients !== null);
  const small = document.byMoment.map(({ key }) => key).filter((key) => search.figures.has(figureId('byMoment', key, 'amount')));
  const { moments, rows } = coveringMoments(all, small);
  for (const moment of moments) search.hideFigure(figureId('byMoment', moment, 'amount'));
  for (const [table, key] of rows) search.hideFigure(figureId(table, key, 'amount'));
  for (const cell of coveringCells(all, (key) => search.cells.has(key), publication)) search.hideCell(cell);
}

/** Rounds until neither reading gives a target away. Answers how many are given away even so. */
function settle(search: Search, readings: readonly Reading[], targets: readonly Target[]): number {
  if (targets.length === 0) return 0;
  for (;;) {
    const rounds = readings.map((reading) => search.round(reading, targets));
    const open = Math.max(...rounds.map((round) => round.open));
    if (open === 0 || !rounds.some(({ changed }) => changed)) return open;
  }
}

/** Whether the table by evidence adds up whole moments by their printed grade; else it is not known what its rows add up. */
function evidenceIsOfMoments({ byEvidence }: AnalysisDocument, atoms: readonly Atom[]): boolean {
  const sums = groupBy(atoms, ({ moment }) => moment.evidence);
  return byEvidence.every(({ key, amount, income }) => {
    const own = sums.get(key) ?? [];
    const sum = (of: (atom: Atom) => number): number => own.reduce((cents, atom) => cents + of(atom), 0);
    return sum((atom) => atom.cents) === centsOf(amount) && sum((atom) => atom.income) === centsOf(income);
  });
}
