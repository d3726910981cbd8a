import type { DriverSettings, Evidence } from '../../../engine';
import { dayInField, readDay } from './day-field';
import { nameFollowing } from './driver-name';
import { compareExact, exactInField, readExact } from './exact-text';
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
  readonly name: string;
  /** Whether a person typed the name: then it does not follow the ages. */
  readonly isNamed: boolean;
  readonly source: string;
  readonly asOf: string;
  readonly decidedBy: string;
  readonly evidence: Evidence;
  readonly low: string;
  readonly high: string;
  readonly share: string;
  readonly from: string;
  readonly to: string;
  readonly counts: readonly CountDraft[];
}

export type DraftProblem = 'source' | 'low' | 'high' | 'lowAbove' | 'highBelow' | 'share' | 'ages' | 'counts';

type Aged = Extract<DriverSettings, { readonly kind: 'exclusive' | 'coefficient' | 'population' }>;

/** Kinds whose ages are a range of their own. */
export const hasAges = (driver: DriverSettings): driver is Aged =>
  driver.kind === 'exclusive' || driver.kind === 'coefficient' || driver.kind === 'population';

/** Kinds that can be changed here; the others have tables of their own in the model's sheets. */
export const isEditable = (driver: DriverSettings): boolean =>
  hasAges(driver) || driver.kind === 'users' || driver.kind === 'none';

/** decimalComma: the language writes "0,4". */
export function draftOf(driver: DriverSettings, decimalComma: boolean): DriverDraft {
  const { name = '', source, asOf = '', decidedBy = '', evidence, low, high } = driver;
  const exact = (value: string | number | undefined): string => exactInField(value, decimalComma);
  const share = (value: string | number | undefined): string => shareInField(value, decimalComma);
  const ages = hasAges(driver) ? driver : null;
  return {
    name,
    isNamed: false,
    source,
    asOf: dayInField(asOf),
    decidedBy,
    evidence,
    low: share(low),
    high: share(high),
    share: driver.kind === 'coefficient' ? share(driver.share) : '',
    from: exact(ages?.from),
    to: exact(ages?.to),
    counts:
      driver.kind === 'users'
        ? driver.counts.map(({ from, to, area = '', count }) => ({
            ages: from === to ? String(from) : `${from}\u2013${to}`,
            area,
            count: exact(count),
          }))
        : [],
  };
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
      return { ...driver, ...about, counts: draft.counts.map(countOf) };
    default:
      return { ...driver, ...about };
  }
}

function countOf({ ages, area, count }: CountDraft): Extract<DriverSettings, { readonly kind: 'users' }>['counts'][number] {
  const exact = readExact(count) ?? '0';
  return {
    ...(agesIn(ages) ?? { from: 0, to: 0 }),
    ...(area === '' ? {} : { area }),
    count: /^\d{1,15}$/.test(exact) ? Number(exact) : exact,
  };
}
