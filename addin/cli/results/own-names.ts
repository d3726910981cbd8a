import { modelSheetNames, type SheetOrigin } from '../../../engine';
import { texts } from '../../text';

const all = Object.values(texts);

/** What our sheets are called when they are written, in every language. */
const written: Readonly<Record<SheetOrigin, ReadonlySet<string>>> = {
  result: new Set(all.flatMap(({ resultSheets }) => Object.values(resultSheets.sheets))),
  model: new Set([...modelSheetNames(), ...all.map(({ carry }) => carry.sheet)]),
};

/** Whether a sheet has a name that we give, with or without the number of a second one: a person who renamed it means to keep it. */
export function isOwnName(name: string, origin: SheetOrigin): boolean {
  return written[origin].has(name) || written[origin].has(name.replace(/ \(\d+\)$/, ''));
}
