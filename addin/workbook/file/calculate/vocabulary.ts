import type { Workings } from '../opened-workbook';
import { functions, settingsDecide } from './functions/function-list';
import { translateFormula, type Vocabulary } from './translate-formula';

/** The function that every formula stands in; ours have names of their own behind it. */
export const whole = 'MOMENTTI';
export const ownPrefix = `${whole}.`;

/** Names under which HyperFormula has our functions; it keeps its own for the rest of the list. */
export const ownNames: ReadonlyMap<string, string> = new Map(
  [...functions].flatMap(([name, own]) => (own === null ? [] : [[name, `${ownPrefix}${name}`] as const])),
);

/** What formulas of a workbook may use. `added`: names, in capitals, of functions that are known besides the list. */
export function vocabularyOf(sheets: readonly string[], workings: Workings, added: Iterable<string> = []): Vocabulary {
  const isOpenDocument = workings.isOpenDocument === true;
  const known = [...functions.keys()].filter((name) => !isOpenDocument || !settingsDecide.has(name));
  const bare: Vocabulary = {
    sheets: new Set(sheets.map((name) => name.toLowerCase())),
    names: new Set(),
    tables: new Map(workings.tables.map((table) => [table.name.toLowerCase(), table])),
    functions: new Set([...known, ...added]),
    ownNames,
  };
  const meanings = meaningsOf(workings, bare);
  return { ...bare, names: new Set(meanings.keys()), meanings };
}

const cell = String.raw`\$[A-Za-z]{1,3}\$\d{1,7}`;
const oneThing = new RegExp(
  String.raw`^(?:'(?:[^']|'')+'!(?:${cell}(?::${cell})?|\$[A-Za-z]{1,3}:\$[A-Za-z]{1,3}|\$\d{1,7}:\$\d{1,7})|\d+(?:\.\d*)?|"(?:[^"]|"")*")$`,
);

/** Names that mean the same cells, number or text in every cell of the workbook, by their small letters. */
function meaningsOf({ names }: Workings, bare: Vocabulary): ReadonlyMap<string, string> {
  const local = new Set(names.filter(({ sheet }) => sheet !== null).map(({ name }) => name.toLowerCase()));
  const meanings = new Map<string, string>();
  for (const { name, text } of names) {
    const key = name.toLowerCase();
    const translated = local.has(key) ? null : translateFormula(text, { sheet: '', row: -1, column: -1 }, bare);
    if (translated !== null && oneThing.test(translated)) meanings.set(key, `(${translated})`);
  }
  return meanings;
}
