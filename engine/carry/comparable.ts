import { foldText } from '../model/fold-text';
import type { KnownLine } from '../model/moment';

/** A line made ready to be compared with lines of another reading. Texts are folded; null where there is nothing to compare by. */
export interface Comparable {
  readonly line: KnownLine;
  /** The key fields joined, without the "#2" of a repeated one. */
  readonly key: string;
  readonly label: string;
  /** Label and the other names of the row, those of the key left out. */
  readonly names: string;
  /** Codes of the row that are not part of its key. */
  readonly others: string;
  /** Cents of the measures both readings have, in one order; absent ones are null. */
  readonly cents: readonly (number | null)[];
  /** The same as one text; null where no amount is known or all are zero. */
  readonly amounts: string | null;
  /** What a person decided for it, as one text: "" where nobody did. Lines of one tag need not be told apart. */
  readonly tag: string;
}

/** Two readings of the same money, or of two years', ready to be matched line by line. */
export interface Sides {
  readonly old: readonly Comparable[];
  readonly next: readonly Comparable[];
  /** Fields both readings have, by what they are. */
  readonly fields: CommonFields;
}

export interface CommonFields {
  /** Parts of the key. */
  readonly key: readonly string[];
  /** Texts such as the name of a cost centre. */
  readonly names: readonly string[];
  /** Codes that are not part of the key. */
  readonly others: readonly string[];
}

export interface ComparedMeasure {
  readonly old: string;
  readonly next: string;
}

const linesAsked = 500;
const mostly = 0.8;

/** The ids of one organiser's lines without the "#2" that tells repeated ones apart in the order of the file. */
function keyTeller(lines: readonly KnownLine[]): (line: KnownLine) => string {
  const ids = new Set(lines.map(({ organiser, line }) => JSON.stringify([organiser, line])));
  return ({ organiser, line }) => {
    const plain = /^(.+)#\d+$/s.exec(line)?.[1];
    return plain !== undefined && ids.has(JSON.stringify([organiser, plain])) ? plain : line;
  };
}

export const fieldText = ({ fields }: KnownLine, field: string): string =>
  Object.hasOwn(fields, field) ? (fields[field] ?? '') : '';

const amountOf = ({ amounts }: KnownLine, measure: string): number | null =>
  Object.hasOwn(amounts, measure) ? (amounts[measure] ?? null) : null;

function fieldsOf(lines: readonly KnownLine[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ fields }) => Object.keys(fields)));
}

/** Up to linesAsked lines from all over the list, so that one block does not decide what a field is. */
function sampleOf(lines: readonly KnownLine[]): readonly KnownLine[] {
  const step = Math.max(1, Math.floor(lines.length / linesAsked));
  return lines.filter((_, at) => at % step === 0);
}

/** Which of the shared fields make the key, which are names, and which are other codes: by what stands in them. */
function commonFields(old: readonly KnownLine[], next: readonly KnownLine[]): CommonFields {
  const nextFields = fieldsOf(next);
  const shared = [...fieldsOf(old)].filter((field) => nextFields.has(field) && field !== 'label').sort();
  const samples = [sampleOf(old), sampleOf(next)];
  const share = (test: (line: KnownLine, text: string) => boolean, field: string): number =>
    Math.min(
      ...samples.map((lines) => {
        const filled = lines.filter((line) => fieldText(line, field) !== '');
        return filled.length === 0 ? 0 : filled.filter((line) => test(line, fieldText(line, field))).length / filled.length;
      }),
    );
  const inKey = (line: KnownLine, text: string): boolean => `/${line.line.replace(/#\d+$/, '')}/`.includes(`/${text}/`);
  const key = shared.filter((field) => share(inKey, field) >= mostly);
  const rest = shared.filter((field) => !key.includes(field));
  const isName = (field: string): boolean => share((_, text) => /\p{L}{2}/u.test(text), field) >= 0.5;
  return { key, names: rest.filter(isName), others: rest.filter((field) => !isName(field)) };
}

function comparable(
  line: KnownLine,
  key: string,
  { names, others }: CommonFields,
  measures: readonly string[],
  tag: string,
  fold: (text: string) => string,
): Comparable {
  const label = fold(line.label);
  const texts = (fields: readonly string[]): readonly string[] => fields.map((field) => fold(fieldText(line, field)));
  const cents = measures.map((measure) => amountOf(line, measure));
  return {
    line,
    key,
    label,
    names: JSON.stringify([label, ...texts(names)]),
    others: JSON.stringify(texts(others)),
    cents,
    amounts: cents.some((amount) => amount !== null && amount !== 0) ? cents.join(' ') : null,
    tag,
  };
}

/** Texts of cells repeat from line to line: each is folded once. */
function rememberedFold(): (text: string) => string {
  const folded = new Map<string, string>();
  return (text) => {
    const known = folded.get(text) ?? foldText(text);
    folded.set(text, known);
    return known;
  };
}

/** One organiser's lines of two readings. `tagOf`: what was decided for an old line, as one text. */
export function compareSides(
  old: readonly KnownLine[],
  next: readonly KnownLine[],
  measures: readonly ComparedMeasure[],
  tagOf: (line: KnownLine) => string,
): Sides {
  const fields = commonFields(old, next);
  const keyOfOld = keyTeller(old);
  const keyOfNext = keyTeller(next);
  const fold = rememberedFold();
  const ids = { old: measures.map((measure) => measure.old), next: measures.map((measure) => measure.next) };
  return {
    old: old.map((line) => comparable(line, keyOfOld(line), fields, ids.old, tagOf(line), fold)),
    next: next.map((line) => comparable(line, keyOfNext(line), fields, ids.next, '', fold)),
    fields,
  };
}
