import type { PartState, Settings, SheetState } from '../book/sheet-state';
import type { LiveRange } from '../book/live-range';
import type { Host } from '../host';
import { property, type Property } from '../proxy/members';

/** A part of a sheet, such as a chart, or a part of that, such as its title, with the sheet it stands on. */
export interface Part {
  readonly sheet: SheetState;
  readonly settings: Settings;
  readonly state: PartState;
}

type List = 'charts' | 'validations' | 'conditionals' | 'pageBreaks';

const known = new WeakMap<PartState, Part>();

/** The same part for the same state, so that proxies know it again. */
export function partOf(sheet: SheetState, state: PartState): Part {
  const part = known.get(state) ?? { sheet, state, settings: state.settings };
  known.set(state, part);
  return part;
}

export const partsOf = (sheet: SheetState, list: List): readonly Part[] => sheet[list].map((state) => partOf(sheet, state));

export function addPart(host: Host, sheet: SheetState, list: List, area: LiveRange['area'] | null, settings: Settings): Part {
  host.mayWrite(sheet);
  const state: PartState = { id: host.nextId('P'), area, settings, parts: [] };
  host.put(sheet, list, [...sheet[list], state]);
  return partOf(sheet, state);
}

export function removePart(host: Host, part: Part, list: List): void {
  host.mayWrite(part.sheet);
  host.put(
    part.sheet,
    list,
    part.sheet[list].filter((state) => state !== part.state),
  );
}

/** One setting of a part, kept under the part's own prefix: "title.text". */
export function setting(set: string, key: string, standard: unknown): Property<Part> {
  return property(
    set,
    ({ settings }) => settings[key] ?? standard,
    ({ sheet, settings }, value, host) => {
      host.mayWrite(sheet);
      host.put(settings, key, value);
    },
  );
}
