import type { LineKind } from '../../../engine';
import { unbroken } from '../unbroken';
import type { Words } from '../words';

/** Fields people know by other names than the model does. */
export function fieldName(field: string, { text }: Words): string {
  const names: Readonly<Record<string, string>> = text.resultSheets.field;
  return Object.hasOwn(names, field) ? (names[field] ?? field) : field;
}

/** Fields whose values are our own codes: they are chosen, not written. */
export const isCoded = (field: string): boolean => field === 'kind';

/** A pattern as it is read: codes in words, "a|b" as "a tai b", ranges as people write them. */
export function patternWords(field: string, pattern: string, { text }: Words): string {
  if (isCoded(field)) {
    const kinds: Readonly<Record<string, string>> = text.labels.lineKind satisfies Readonly<Record<LineKind, string>>;
    return pattern
      .split('|')
      .map((kind) => kinds[kind] ?? kind)
      .join(` ${text.paneTag.rule.or} `);
  }
  const alternatives = pattern.split('|').map((one) => one.trim().replace(/^(\d+)\.\.(\d+)$/, '$1–$2'));
  return unbroken(alternatives.join(` ${text.paneTag.rule.or} `));
}

/** A rule by what it asks of a line: "Tili on 4000–4999, Laji on menot". */
export function ruleWords(when: Readonly<Record<string, string>>, words: Words): string {
  const { everyLine } = words.text.rules;
  const parts = Object.entries(when).map(
    ([field, pattern]) => `${words.text.paneTag.rule.pattern(fieldName(field, words))} ${patternWords(field, pattern, words)}`,
  );
  return parts.length === 0 ? everyLine : parts.join(', ');
}
