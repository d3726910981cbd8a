import type { DriverSettings, Evidence } from '../../../engine';
import { exactInField, readExact, sizeOf } from './exact-text';

/** One row of users as typed. */
export interface CountDraft {
  readonly from: string;
  readonly to: string;
  readonly area: string;
  readonly count: string;
}

/** A driver's settings as typed, before anybody knows whether they are numbers. */
export interface DriverDraft {
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

export type DraftProblem = 'source' | 'low' | 'high' | 'share' | 'ages' | 'counts';

type Aged = Extract<DriverSettings, { readonly kind: 'exclusive' | 'coefficient' | 'population' }>;

/** Kinds whose ages are a range of their own. */
export const hasAges = (driver: DriverSettings): driver is Aged =>
  driver.kind === 'exclusive' || driver.kind === 'coefficient' || driver.kind === 'population';

/** Kinds that can be changed here; the others have tables of their own in the model's sheets. */
export const isEditable = (driver: DriverSettings): boolean =>
  hasAges(driver) || driver.kind === 'users' || driver.kind === 'none';

/** decimalComma: the language writes "0,4". */
export function draftOf(driver: DriverSettings, decimalComma: boolean): DriverDraft {
  const { source, asOf = '', decidedBy = '', evidence, low, high } = driver;
  const exact = (value: string | number | undefined): string => exactInField(value, decimalComma);
  const ages = hasAges(driver) ? driver : null;
  return {
    source,
    asOf,
    decidedBy,
    evidence,
    low: exact(low),
    high: exact(high),
    share: driver.kind === 'coefficient' ? exact(driver.share) : '',
    from: exact(ages?.from),
    to: exact(ages?.to),
    counts:
      driver.kind === 'users'
        ? driver.counts.map(({ from, to, area = '', count }) => ({
            from: String(from),
            to: String(to),
            area,
            count: exact(count),
          }))
        : [],
  };
}

const isAge = (text: string): boolean => /^\d{1,3}$/.test(text.trim()) && Number(text) <= 100;
const areAges = (from: string, to: string): boolean => isAge(from) && isAge(to) && Number(from) <= Number(to);

function isShare(text: string): boolean {
  const exact = readExact(text);
  return exact !== null && sizeOf(exact) <= 1;
}

/** What is wrong in a draft, if anything; nothing is kept of a draft with a problem. */
export function problemsOf(driver: DriverSettings, draft: DriverDraft): ReadonlySet<DraftProblem> {
  const problems = new Set<DraftProblem>();
  if (draft.source.trim() === '') problems.add('source');
  for (const bound of ['low', 'high'] as const) if (draft[bound].trim() !== '' && !isShare(draft[bound])) problems.add(bound);
  const [low, high] = [readExact(draft.low), readExact(draft.high)];
  if (low !== null && high !== null && sizeOf(low) > sizeOf(high)) problems.add('high');
  if (driver.kind === 'coefficient' && !isShare(draft.share)) problems.add('share');
  const everybody = driver.kind === 'population' && draft.from.trim() === '' && draft.to.trim() === '';
  if (hasAges(driver) && !everybody && !areAges(draft.from, draft.to)) problems.add('ages');
  if (driver.kind === 'users' && !draft.counts.every(({ from, to, count }) => areAges(from, to) && readExact(count) !== null))
    problems.add('counts');
  return problems;
}

/** The driver as the draft has it. What a person has saved is no default of the library any more. */
export function settingsOf(driver: DriverSettings, draft: DriverDraft): DriverSettings {
  const typed = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());
  const about = {
    source: draft.source.trim(),
    evidence: draft.evidence,
    default: false,
    asOf: typed(draft.asOf),
    decidedBy: typed(draft.decidedBy),
    low: readExact(draft.low) ?? undefined,
    high: readExact(draft.high) ?? undefined,
  };
  const ages = { from: Number(draft.from), to: Number(draft.to) };
  switch (driver.kind) {
    case 'exclusive':
      return { ...driver, ...about, ...ages };
    case 'coefficient':
      return { ...driver, ...about, ...ages, share: readExact(draft.share) ?? driver.share };
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

function countOf({ from, to, area, count }: CountDraft): Extract<DriverSettings, { readonly kind: 'users' }>['counts'][number] {
  const exact = readExact(count) ?? '0';
  return {
    from: Number(from),
    to: Number(to),
    ...(area === '' ? {} : { area }),
    count: /^\d{1,15}$/.test(exact) ? Number(exact) : exact,
  };
}
