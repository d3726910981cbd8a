import finnish from 'hyperformula/i18n/languages/fiFI';
import swedish from 'hyperformula/i18n/languages/svSE';
import { functions } from '../file/calculate/functions/function-list';

/** Names of Excel that HyperFormula, which has no such function, does not know. */
const more: Readonly<Record<string, string>> = { 'KESKIARVO.JOS.JOUKKO': 'AVERAGEIFS', 'MEDEL.OMF': 'AVERAGEIFS' };

/** The functions that are calculated, by what Excel calls them in Finnish and Swedish. */
const idsByName: ReadonlyMap<string, string> = new Map([
  ...[finnish, swedish].flatMap(({ functions: names }) =>
    [...functions.keys()].flatMap((id) => {
      const name = names[id];
      return name === undefined || name === '' || functions.has(name) ? [] : [[name, id] as const];
    }),
  ),
  ...Object.entries(more),
]);

const called = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_][\p{L}\p{N}_.]*)(?=\s*\()/gu;

/** A typed formula with the names that files have: "SUMMA(A1;A2)" is "SUM(A1;A2)", in whichever language Excel is used at the office. */
export const withFileNames = (formula: string): string =>
  formula.replace(called, (whole, name: string | undefined) =>
    name === undefined ? whole : (idsByName.get(name.normalize('NFC').toUpperCase()) ?? whole),
  );
