import { isDecided, type BudgetModel, type Issue } from '../../engine';
import { joinedEntry, joinedLists, joinedValue, type Entry, type Sides } from './join-entries';

/** A part of a model that is a list: what findings call an entry, the fields that name it, and the one that people know it by. */
interface ListPart {
  /** null: nobody is told, as nobody decides these. */
  readonly what: string | null;
  readonly by: readonly string[];
  readonly title: string;
}

const byId = (what: string): ListPart => ({ what, by: ['id'], title: 'id' });

const lists: Readonly<Partial<Record<keyof BudgetModel, ListPart>>> = {
  organisers: byId('organiser'),
  measures: byId('measure'),
  segments: byId('segment'),
  areas: byId('area'),
  population: { what: 'populationTable', by: ['year', 'area', 'sex'], title: 'year' },
  services: byId('service'),
  moments: byId('moment'),
  drivers: { what: 'driver', by: ['id', 'validFrom'], title: 'id' },
  rules: byId('rule'),
  tags: { what: 'tag', by: ['organiser', 'line'], title: 'line' },
  lines: { what: null, by: ['organiser', 'line'], title: 'line' },
  attributes: byId('attribute'),
  supportCosts: { what: 'supportCosts', by: ['organiser', 'field'], title: 'field' },
  layouts: byId('layout'),
};

/** What findings call the parts that are one entry each. */
const entries: Readonly<Partial<Record<keyof BudgetModel, string>>> = {
  settings: 'settings',
  publication: 'settings',
  priceIndex: 'priceIndex',
};

/**
 * The model that somebody changed in the workbook's own sheets, with what was decided here since the last save: entry by entry and field
 * by field, so that nothing is lost but what both changed. Then what was decided here stands, as it is what the person sees and was told,
 * and a finding names it. `saved`: what both began with; null where nothing was saved, and then what was decided here stands.
 */
export function joinedModel(
  saved: BudgetModel | null,
  here: BudgetModel,
  theirs: BudgetModel,
): { readonly model: BudgetModel; readonly issues: readonly Issue[] } {
  if (saved === null) return { model: here, issues: [] };
  const issues: Issue[] = [];
  const parts = Object.keys({ ...theirs, ...here }) as (keyof BudgetModel)[];
  const joined = parts.flatMap((part) => {
    const { value, clashes } = joinedPart(part, { saved: saved[part], here: here[part], theirs: theirs[part] });
    for (const { what, id } of clashes) issues.push({ code: 'model.changed-twice', severity: 'warning', params: { what, id } });
    return value === undefined ? [] : [[part, value] as const];
  });
  const model = Object.fromEntries(joined) as unknown as BudgetModel;
  // A tag whose moment was taken away on one side and its comment on the other says nothing more.
  const tags = model.tags.filter((tag) => isDecided(tag) || (tag.comment ?? '').trim() !== '');
  return { model: withNamed({ ...model, tags }, [here, theirs]), issues };
}

interface JoinedPart {
  readonly value: unknown;
  readonly clashes: readonly { readonly what: string; readonly id: string }[];
}

function joinedPart(part: keyof BudgetModel, sides: Sides<unknown>): JoinedPart {
  const list = lists[part];
  if (list !== undefined) return joinedList(list, sides as Sides<readonly Entry[] | undefined>);
  const what = entries[part];
  if (what === undefined) return { value: joinedValue(sides).value, clashes: [] };
  const { value, isClash } = joinedEntry(sides as Sides<Entry | undefined>);
  return { value, clashes: isClash ? [{ what, id: '' }] : [] };
}

function joinedList({ what, by, title }: ListPart, sides: Sides<readonly Entry[] | undefined>): JoinedPart {
  if (sides.here === sides.saved) return { value: sides.theirs, clashes: [] };
  const { saved = [], here = [], theirs = [] } = sides;
  const joined = joinedLists({ saved, here, theirs }, by);
  const clashes = what === null ? [] : joined.clashes.map((entry) => ({ what, id: String(entry[title] ?? '') }));
  return { value: joined.entries, clashes };
}

/** Moments, services and drivers that one side took away stay while the other side names them. */
function withNamed(model: BudgetModel, sides: readonly BudgetModel[]): BudgetModel {
  const tagged = [...model.tags, ...model.rules].flatMap(({ shares }) => shares.map(({ moment }) => moment));
  const followed = model.drivers.flatMap((driver) => (driver.kind === 'follow' ? (driver.moments ?? []) : []));
  const moments = withMissing(
    model.moments,
    [...tagged, ...followed],
    sides.flatMap((side) => side.moments),
  );
  const services = withMissing(
    model.services,
    moments.map(({ service }) => service),
    sides.flatMap((side) => side.services),
  );
  const drivers = withMissing(
    model.drivers,
    moments.map(({ driver }) => driver),
    sides.flatMap((side) => side.drivers),
  );
  return { ...model, moments, services, drivers };
}

function withMissing<T extends { readonly id: string }>(
  present: readonly T[],
  named: readonly string[],
  known: readonly T[],
): T[] {
  const ids = new Set(present.map(({ id }) => id));
  const missing = new Set(named.filter((id) => !ids.has(id)));
  const added = [...missing].flatMap((id) => known.find((entry) => entry.id === id) ?? []);
  return [...present, ...added];
}
