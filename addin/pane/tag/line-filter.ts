import type { LineQuery } from '../../app/state';

export const lineFilters = ['untagged', 'suggested', 'all', 'tagged', 'unconfirmed', 'clashing', 'commented', 'sheet'] as const;
/** Which lines are shown; sheet: those selected in the sheet. */
export type LineFilter = (typeof lineFilters)[number];

/** From here on 95 of 100 suggestions are right: the engine's safeConfidence, which a test holds it to. */
export const safeLevel = 0.95;
/** How sure a suggestion must be to be shown or accepted together, 0 ... 1. */
export const sureLevels = [safeLevel, 0.9, 0.8, 0.65, 0.5] as const;

/** What a person has chosen to see; kept while other tabs are looked at. */
export interface LineSettings {
  readonly filter: LineFilter;
  readonly search: string;
  /** Id of a moment; "": every one. */
  readonly moment: string;
  readonly order: 'sheet' | 'amount';
  /** One of sureLevels. */
  readonly level: number;
  /** Keys of the lines shown under the filter "sheet". */
  readonly sheetKeys: readonly string[];
}

export const firstSettings: LineSettings = {
  filter: 'untagged',
  search: '',
  moment: '',
  order: 'sheet',
  level: safeLevel,
  sheetKeys: [],
};

/** The same in the desk's words. */
export function queryOf({ filter, search, moment, order, level, sheetKeys }: LineSettings): LineQuery {
  const text = search.trim();
  return {
    order,
    ...(text === '' ? {} : { search: text }),
    ...(moment === '' ? {} : { moment }),
    ...(filter === 'suggested' ? { suggested: level } : {}),
    ...(filter === 'sheet' ? { keys: sheetKeys } : {}),
    ...(filter === 'all' || filter === 'suggested' || filter === 'sheet' ? {} : { tagged: filter }),
  };
}
