import type { TraceStep } from '../../../../engine';
import type { Results } from '../../../app/state';
import type { Words } from '../../words';

/** What a part of a step is called: a moment, an age, an area, or one of the words for the rest. */
export function partName(step: TraceStep['step'], key: string, { text }: Words, { byMoment, byArea }: Results): string {
  const words: Readonly<Record<string, string>> = text.labels.tracePart;
  if (Object.hasOwn(words, key)) return words[key] ?? key;
  if (step === 'tag') return byMoment.find((row) => row.key === key)?.name ?? key;
  if (step === 'areas') return byArea.find((row) => row.key === key)?.name ?? key;
  return step === 'ages' && key === '100' ? text.tables.ages(100, 100) : key;
}
