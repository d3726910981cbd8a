import type { ReadingQuestion, ReadingReason } from '../../engine';
import type { PageText } from './text';

export function reasonSentence(reason: ReadingReason, text: PageText): string {
  // Each code has its own parameters; the part's type holds the two together, which TypeScript cannot follow here.
  const say = text.readingReasons.reasons[reason.code] as (params: ReadingReason['params']) => string;
  return say(reason.params);
}

export function questionSentence(question: ReadingQuestion, text: PageText): string {
  const say = text.readingReasons.questions[question.id] as (params: ReadingQuestion['params']) => string;
  return say(question.params);
}
