import type { Chain } from '../allocation/chain';
import { remainderPlaces, type Part, type Place } from '../allocation/part';
import type { BlockKey } from '../cube/cube';
import { allAges, gradeWithin, type AgeRange } from '../cube/sums';
import type { Issue } from '../issues/issue';
import { foldText } from '../model/fold-text';
import { directnesses, evidenceGrades, lastAge, preventionLevels, productionModes, type LineKind } from '../model/terms';

/** A cell of any table: dimension → value, as in the documents: { segment: "4-8", service: "basic-education" }. */
export type CellQuery = Readonly<Record<string, string>>;

/** How "nothing" is written in a cell: money without an area, provider or mode. */
const noValue = '-';

/** The dimensions a cell may name, with the values each may take; null: any text is looked up as it is. */
export const cellDimensions = (chain: Chain): ReadonlyMap<string, readonly string[] | null> =>
  new Map(Object.entries(dimensions).map(([key, values]) => [key, values(chain)]));

type Line = Chain['table']['lines'][number];
const lineValues = ({ table }: Chain, of: (line: Line) => string | null): readonly string[] =>
  [...new Set(table.lines.map(of)), noValue].filter((value) => value !== null);

/** Looked up one by one: those of lines are gathered from every line. */
const dimensions: Readonly<Record<string, (chain: Chain) => readonly string[] | null>> = {
  measure: ({ table }) => table.measures.map(({ id }) => id),
  moment: ({ model }) => model.moments.map(({ id }) => id),
  service: ({ model }) => model.services.map(({ id }) => id),
  segment: ({ model }) => model.segments.map(({ id }) => id),
  age: () => null,
  children: () => ['yes', 'no'],
  directness: () => directnesses,
  evidence: () => evidenceGrades,
  area: ({ areas }) => [...areas, noValue],
  organiser: ({ table }) => table.organisers,
  provider: (chain) => [
    ...lineValues(chain, ({ provider }) => provider),
    ...chain.model.moments.flatMap((moment) => moment.provider ?? []),
  ],
  productionMode: () => [...productionModes, noValue],
  preventionLevel: () => [...preventionLevels, noValue],
  kind: () => ['expense', 'income', 'nonOperating', 'investment'],
  place: () => Object.keys(placesOf),
  line: () => null,
  supportCosts: () => ['yes', 'no'],
};

/** The rows of the identity, and the reasons of the remainder. */
const placesOf: Readonly<Record<string, readonly Place[]>> = {
  allocated: ['allocated'],
  remainder: remainderPlaces,
  untagged: ['untagged'],
  clash: ['clash'],
  tagRemainder: ['tagRemainder'],
  driverRemainder: ['driverRemainder'],
  notAllocable: ['notAllocable'],
  internal: ['internal'],
  eliminated: ['eliminated'],
  nonOperating: ['nonOperating'],
  investment: ['investment'],
};

/** People know things by their names: a value that is no id but the name of exactly one entry is read as its id. */
export function cellWithIds({ model }: Chain, query: CellQuery): CellQuery {
  const { moments, services, segments, areas, organisers } = model;
  const entries = new Map<string, readonly { readonly id: string; readonly name?: string | undefined }[]>([
    ['moment', moments],
    ['service', services],
    ['segment', segments],
    ['area', areas],
    ['organiser', organisers],
  ]);
  const idOf = (key: string, value: string): string => {
    const known = entries.get(key) ?? [];
    if (known.some(({ id }) => id === value)) return value;
    const named = known.filter(({ name }) => name !== undefined && foldText(name) === foldText(value));
    return named.length === 1 && named[0] ? named[0].id : value;
  };
  return Object.fromEntries(Object.entries(query).map(([key, value]) => [key, idOf(key, value)]));
}

/** Every key or value that no table has, all at once. */
export function checkCell(chain: Chain, query: CellQuery): readonly Issue[] {
  return Object.entries(query).flatMap(([key, value]): Issue[] => {
    const values = Object.hasOwn(dimensions, key) ? dimensions[key]?.(chain) : undefined;
    if (values === undefined)
      return [{ code: 'cell.unknown-key', severity: 'error', params: { key, known: Object.keys(dimensions).join(', ') } }];
    const valid = key === 'age' ? parseAges(value) !== null : values === null || values.includes(value);
    return valid
      ? []
      : [{ code: 'cell.unknown-value', severity: 'error', params: { key, value, known: values ?? [`0-${lastAge}`] } }];
  });
}

/** "7" or "7-12". */
function parseAges(text: string): AgeRange | null {
  const match = /^(\d{1,3})(?:-(\d{1,3}))?$/.exec(text);
  if (!match) return null;
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  return from <= to && to <= lastAge ? { from, to } : null;
}

/** The query made ready: what parts it wants, and which ages and area column of them. */
export interface CellFilter {
  readonly kind: string;
  readonly wantsLine: (line: number) => boolean;
  readonly wantsPart: (line: number, part: Part) => boolean;
  /** The same for a block of the cube; null where lines or support costs are asked for, which blocks do not tell apart. */
  readonly wantsBlock: ((block: BlockKey) => boolean) | null;
  readonly ages: AgeRange | null;
  readonly childrenOnly: 'yes' | 'no' | null;
  /** Area column asked for, or null for all. */
  readonly column: number | null;
}

type Wanted = Pick<BlockKey, 'place' | 'moment' | 'grades' | 'provider' | 'productionMode' | 'preventionLevel'>;

export function compileCell(chain: Chain, query: CellQuery): CellFilter {
  const { model, table } = chain;
  const segment = model.segments.find(({ id }) => id === query['segment']);
  const segmentAges = segment === undefined ? null : { from: segment.from, to: segment.to };
  const ages = query['age'] === undefined ? segmentAges : overlap(parseAges(query['age']), segmentAges);
  const area = query['area'];
  const column = area === undefined ? null : area === noValue ? chain.columns - 1 : chain.areas.indexOf(area);
  const places = placesOf[query['place'] ?? 'allocated'] ?? [];
  const kind = query['kind'] ?? defaultKind(query['place']);
  const equals = (key: string, value: string | null | undefined): boolean =>
    query[key] === undefined || query[key] === (value ?? noValue);
  const wants = ({ place, moment, grades, ...own }: Wanted): boolean => {
    const tagged = moment < 0 ? undefined : model.moments[moment];
    return (
      places.includes(place) &&
      equals('moment', tagged?.id) &&
      equals('service', tagged?.service) &&
      equals('directness', tagged?.directness) &&
      equals('evidence', gradeWithin(grades, ages ?? allAges, column !== null && column < chain.columns - 1)) &&
      equals('provider', own.provider ?? tagged?.provider) &&
      equals('productionMode', own.productionMode ?? tagged?.productionMode) &&
      equals('preventionLevel', own.preventionLevel ?? tagged?.preventionLevel)
    );
  };
  return {
    kind,
    wantsLine: (line) => equals('organiser', table.lines[line].line.organiser) && equals('line', table.lines[line].line.id),
    wantsPart: (line, { place, moment, reach }) => {
      const { provider, productionMode, preventionLevel } = table.lines[line];
      return wants({ place, moment, grades: reach, provider, productionMode, preventionLevel });
    },
    wantsBlock:
      query['line'] !== undefined || query['supportCosts'] === 'yes'
        ? null
        : (block) => block.kind === kind && equals('organiser', block.organiser) && wants(block),
    ages,
    childrenOnly: query['children'] === 'yes' || query['children'] === 'no' ? query['children'] : null,
    column,
  };
}

const defaultKind = (place: string | undefined): LineKind =>
  place === 'nonOperating' || place === 'investment' ? place : 'expense';

const overlap = (a: AgeRange | null, b: AgeRange | null): AgeRange | null =>
  a && b ? { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) } : (a ?? b);
