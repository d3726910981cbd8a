/** A heading that stands on a row of its own over lines: "Varhaiskasvatus" over the accounts of early education. */
export interface LineHeading {
  /** As the row writes it, its numbering included, on one line. */
  readonly text: string;
  /** 1-based row in the file. */
  readonly row: number;
}

/** What conditions call the headings over a line, and under what name a remembered line keeps them. A column of that name goes before them. */
export const headingField = 'heading';

const between = ' › ';

/** Lines of a section have one list of headings, so its text is put together once. */
const values = new WeakMap<readonly LineHeading[], string>();

/** Headings as the value of a field: "SIVISTYSLAUTAKUNTA › Varhaiskasvatus". */
export function headingValue(headings: readonly LineHeading[]): string {
  const known = values.get(headings);
  if (known !== undefined) return known;
  const value = headings.map(({ text }) => text).join(between);
  values.set(headings, value);
  return value;
}

/** The single headings of such a value. */
export const headingsIn = (value: string): readonly string[] => value.split(between);

interface Headed {
  readonly fields: Readonly<Record<string, string>>;
  readonly headings?: readonly LineHeading[];
}

/** Texts of the headings over a line, outermost first; of a remembered line as it keeps them. */
export function headingTexts({ fields, headings }: Headed): readonly string[] {
  if (headings !== undefined) return headings.map(({ text }) => text);
  const kept = Object.hasOwn(fields, headingField) ? fields[headingField] : undefined;
  return kept === undefined || kept === '' ? [] : headingsIn(kept);
}

/** "11", "1.1" or "Palvelualue 101:" before a name. */
const numbering = /^(?:\p{L}+\.? (\d+(?:[.\-/]\d+)*) ?[:–-](?=\s)|(\d+(?:[.\-/]\d+)*)[.):]?(?=\s|$))/u;

/** The numbering of a heading by its parts ("1.1" is two), empty where it has none, and its name without it. */
export function headingParts(text: string): { readonly code: readonly string[]; readonly name: string } {
  const [all = '', behindWord = '', first = behindWord] = numbering.exec(text) ?? [];
  return { code: first.split(/\D/).filter(Boolean), name: text.slice(all.length).trim() };
}
