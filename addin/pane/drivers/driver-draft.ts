import type { DriverSettings, Evidence } from '../../../engine';
import { dayInField, readDay } from './day-field';
import { agesToFill, driverAs, isChosen } from './driver-kind';
import { nameFollowing } from './driver-name';
import { compareExact, exactInField, readExact, sizeOf } from './exact-text';
import { readShare, shareInField } from './share-text';

/** One row of users as typed. */
export interface CountDraft {
  /** "7" or "7–12". */
  readonly ages: string;
  readonly area: string;
  readonly count: string;
}

/** A driver's settings as typed, before anybody knows whether they are numbers. */
export interface DriverDraft {
  readonly kind: DriverSettings['kind'];
  readonly name: string;
  /** Whether a person typed the name: then it does not follow the ages. */
  readonly isNamed: boolean;
  readonly source: string;
  readonly asOf: string;
  readonly decidedBy: string;
  readonly evidence: Evidence;
  /** The law or rule that gives a range of ages. */
  readonly reference: string;
  readonly low: string;
  readonly high: string;
  readonly share: string;
  readonly from: string;
  readonly to: string;
  readonly counts: readonly CountDraft[];
}

export type DraftProblem =
  'source' | 'asOf' | 'reference' | 'low' | 'high' | 'lowAbove' | 'highBelow' | 'share' | 'ages' | 'counts' | 'noCounts';

type Counts = Extract<DriverSettings, { readonly kind: 'users' }>['counts'];
type Aged = Extract<DriverSettings, { readonly kind: 'exclusive' | 'coefficient' | 'population' }>;

/** Kinds whose ages are a range of their own. */
export const hasAges = (driver: DriverSettings): driver is Aged =>
  driver.kind === 'exclusive' || driver.kind === 'coefficient' || driver.kind === 'population';

/** Kinds that can be changed here; the others have tables of their own in the model's sheets. */
export const isEditable = ({ kind }: DriverSettings): boolean => isChosen(kind) || kind === 'coefficient';

/** decimalComma: the language writes "0,4". */
export function draftOf(driver: DriverSettings, decimalComma: boolean): DriverDraft {
  const { kind, name = '', source, asOf = '', decidedBy = '', reference = '', evidence, low, high } = driver;
  const exact = (value: string | number | undefined): string => exactInField(value, decimalComma);
  const share = (value: string | number | undefined): string => shareInField(value, decimalComma);
  const ages = hasAges(driver) ? driver : null;
  return {
    kind,
    name,
    isNamed: false,
    source,
    asOf: dayInField(asOf),
    decidedBy,
    evidence,
    reference,
    low: share(low),
    high: share(high),
    share: driver.kind === 'coefficient' ? share(driver.share) : '',
    from: exact(ages?.from),
    to: exact(ages?.to),
    counts: driver.kind === 'users' ? countsInFields(driver.counts, decimalComma) : [],
  };
}

/** Counts as fields show them. */
export const countsInFields = (counts: Counts, decimalComma: boolean): readonly CountDraft[] =>
  counts.map(({ from, to, area = '', count }) => ({
    ages: from === to ? String(from) : `${from}\u2013${to}`,
    area,
    count: exactInField(count, decimalComma),
  }));

/** The draft with another way to divide chosen: back to the driver's own, what the driver says of it holds again. */
export function withKind(
  driver: DriverSettings,
  draft: DriverDraft,
  kind: DriverDraft['kind'],
  nameOf: (kind: DriverDraft['kind']) => string,
  decimalComma: boolean,
): DriverDraft {
  const begun = draftOf(driverAs(driver, kind), decimalComma);
  const name = draft.isNamed ? draft.name : kind === driver.kind ? begun.name : nameOf(kind);
  const isCounted = kind === 'users' && begun.counts.length === 0;
  const counts = isCounted ? agesToFill(driver).map((ages) => ({ ages, area: '', count: '' })) : begun.counts;
  return { ...begun, name, isNamed: draft.isNamed, counts };
}

const isAge = (text: string): boolean => /^\d{1,3}$/.test(text.trim()) && Number(text) <= 100;
const areAges = (from: string, to: string): boolean => isAge(from) && isAge(to) && Number(from) <= Number(to);

/** "7", "7–12" or "7-12"; null for anything else. */
function agesIn(text: string): { readonly from: number; readonly to: number } | null {
  const [from = '', to = from, ...others] = text.split(/[-\u2013]/);
  return others.length === 0 && areAges(from, to) ? { from: Number(from), to: Number(to) } : null;
}

const isShare = (text: string): boolean => readShare(text) !== null;

/** Other ages, and with them the name where it tells ages and nobody has typed another. */
export function withAges(
  driver: DriverSettings,
  draft: DriverDraft,
  changed: Partial<Pick<DriverDraft, 'from' | 'to'>>,
  ageName: (from: number, to: number) => string,
): Partial<DriverDraft> {
  const { from, to } = { ...draft, ...changed };
  const { from: first, to: last } = hasAges(driver) ? driver : {};
  if (draft.isNamed || driver.name === undefined || first === undefined || last === undefined || !areAges(from, to))
    return changed;
  const after = { from: Number(from), to: Number(to) };
  return { ...changed, name: nameFollowing(driver.name, { from: first, to: last }, after, ageName) };
}

/** The part of the moment's money that is divided, which a range must hold: exact text; null where it is not known before the line, or cannot be read. */
export function shareOf(driver: DriverSettings, draft: DriverDraft): string | null {
  if (driver.kind === 'coefficient') return readShare(draft.share);
  if (driver.kind === 'amounts') return null;
  return driver.kind === 'none' ? '0' : '1';
}

/** What is wrong in a draft, if anything; nothing is kept of a draft with a problem. */
export function problemsOf(driver: DriverSettings, draft: DriverDraft): ReadonlySet<DraftProblem> {
  const problems = new Set<DraftProblem>();
  if (draft.source.trim() === '') problems.add('source');
  // What the model says already is not asked again.
  const isClaimed = driver.source === '' || draft.evidence !== driver.evidence;
  const isCounted = isClaimed && (draft.evidence === 'A' || draft.evidence === 'B');
  // Whether counts are of the money's own year nobody can tell without their day.
  if (driver.kind === 'users' && isCounted && draft.asOf.trim() === '' && driver.period === undefined) problems.add('asOf');
  if (driver.kind === 'exclusive' && isClaimed && draft.evidence === 'A' && draft.reference.trim() === '')
    problems.add('reference');
  for (const bound of ['low', 'high'] as const) if (draft[bound].trim() !== '' && !isShare(draft[bound])) problems.add(bound);
  const [low, high, share] = [readShare(draft.low), readShare(draft.high), shareOf(driver, draft)];
  if (low !== null && share !== null && compareExact(low, share) > 0) problems.add('lowAbove');
  if (high !== null && share !== null && compareExact(high, share) < 0) problems.add('highBelow');
  if (low !== null && high !== null && share === null && compareExact(low, high) > 0) problems.add('highBelow');
  if (driver.kind === 'coefficient' && !isShare(draft.share)) problems.add('share');
  const everybody = driver.kind === 'population' && draft.from.trim() === '' && draft.to.trim() === '';
  if (hasAges(driver) && !everybody && !areAges(draft.from, draft.to)) problems.add('ages');
  if (driver.kind === 'users' && !draft.counts.every(({ ages, count }) => agesIn(ages) !== null && readExact(count) !== null))
    problems.add('counts');
  else if (driver.kind === 'users' && !draft.counts.some(({ count }) => sizeOf(readExact(count) ?? '0') > 0))
    problems.add('noCounts');
  return problems;
}

/** The driver as the draft has it. What a person has saved is no default of the library any more. */
export function settingsOf(driver: DriverSettings, draft: DriverDraft): DriverSettings {
  const typed = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());
  const about = {
    name: typed(draft.name) ?? driver.name,
    source: draft.source.trim(),
    evidence: draft.evidence,
    default: false,
    asOf: typed(readDay(draft.asOf)),
    decidedBy: typed(draft.decidedBy),
    reference: typed(draft.reference),
    low: readShare(draft.low) ?? undefined,
    high: readShare(draft.high) ?? undefined,
  };
  const ages = { from: Number(draft.from), to: Number(draft.to) };
  switch (driver.kind) {
    case 'exclusive':
      return { ...driver, ...about, ...ages };
    case 'coefficient':
      return { ...driver, ...about, ...ages, share: readShare(draft.share) ?? driver.share };
    case 'population':
      return draft.from.trim() === ''
        ? { ...driver, ...about, from: undefined, to: undefined }
        : { ...driver, ...about, ...ages };
    case 'users':
      return { ...driver, ...about, period: periodOf(driver, about.asOf), counts: draft.counts.map(countOf) };
    default:
      return { ...driver, ...about };
  }
}

/** The year counts are of is that of their day, where a person has said another day than before. */
function periodOf({ asOf, period }: DriverSettings, day: string | undefined): number | undefined {
  if (day === asOf) return period;
  const [year] = /^\d{4}(?=-\d\d-\d\d$)/.exec(day ?? '') ?? [];
  return year === undefined ? undefined : Number(year);
}

function countOf({ ages, area, count }: CountDraft): Counts[number] {
  const exact = readExact(count) ?? '0';
  return {
    ...(agesIn(ages) ?? { from: 0, to: 0 }),
    ...(area === '' ? {} : { area }),
    count: /^\d{1,15}$/.test(exact) ? Number(exact) : exact,
  };
}
