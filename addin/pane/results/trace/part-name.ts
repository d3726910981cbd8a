import type { TraceStep } from '../../../../engine';
import type { Results } from '../../../app/state';
import type { Words } from '../../words';

/** What a part of a step is called: a moment, an age, an area, or one of the words for the rest. */
export function partName(step: TraceStep['step'], key: string, words: Words, { byMoment, byArea }: Results): string {
  const known: Readonly<Record<string, string>> = words.text.labels.tracePart;
  if (Object.hasOwn(known, key)) return known[key] ?? key;
  if (step === 'tag') return byMoment.find((row) => row.key === key)?.name ?? key;
  if (step === 'areas') return byArea.find((row) => row.key === key)?.name ?? key;
  return step === 'ages' ? ageName(key, words) : key;
}

/** What a step is of: an age whose money is spread over areas, or a unit that gives support. */
export const stepOf = ({ step, of }: TraceStep, words: Words): string | null =>
  of === undefined ? null : step === 'areas' ? ageName(of, words) : of;

const ageName = (age: string, { text }: Words): string =>
  /^\d+$/.test(age) ? text.resultSheets.ageGroup(Number(age), Number(age)) : age;
