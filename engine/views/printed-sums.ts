import { centsOf } from '../money/amount';
import type { AnalysisDocument, KeyRow } from './analysis';
import type { Atom } from './published-atoms';

/** Tables by a key whose rows can be withheld. */
export type KeyTable =
  'byMoment' | 'byService' | 'byDirectness' | 'byEvidence' | 'byOrganiser' | 'byProvider' | 'byProductionMode';

/** Which part of an atom a figure adds up. */
export type Part = 'all' | 'children' | 'others';

/** What else is printed with a figure, over the same atoms. */
export type Companion = 'income';

/** A figure of the published document that can be withheld, as a sum of atoms. */
export interface PrintedSum {
  readonly id: string;
  /** Withheld later the higher it is; of equal ones the smaller figure first. */
  readonly worth: number;
  readonly cents: number;
  readonly part: Part;
  readonly holds: (atom: Atom) => boolean;
  readonly companions: readonly Companion[];
  /** Figures that cannot be shown without this one. */
  readonly carries: readonly string[];
}

export const figureId = (table: string, key: string | null, part: string): string => JSON.stringify([table, key, part]);

const worths: Readonly<Record<KeyTable | 'nestedSegment' | 'ages' | 'segment' | 'nested' | 'children', number>> = {
  byEvidence: 1,
  byProvider: 1,
  byProductionMode: 1,
  ages: 2,
  nestedSegment: 3,
  byMoment: 5,
  byDirectness: 6,
  nested: 6,
  byOrganiser: 7,
  byService: 8,
  segment: 9,
  children: 10,
};

const keysOf: Readonly<Record<KeyTable, (atom: Atom) => string | null>> = {
  byMoment: ({ row }) => row.moment,
  byService: ({ row }) => row.service,
  byDirectness: ({ row }) => row.directness,
  byEvidence: ({ moment }) => moment.evidence,
  byOrganiser: ({ row }) => row.organiser,
  byProvider: ({ row }) => row.provider,
  byProductionMode: ({ row }) => row.productionMode,
};
const tables = Object.keys(keysOf) as KeyTable[];

/** Every figure of the published document but the cells of the cube and the total, in the order in which they are looked at. */
export function printedSums(document: AnalysisDocument): PrintedSum[] {
  return [...tables.flatMap((table) => ofTable(document, table)), ...ofSegments(document), ...nestedTotals(document)];
}

function ofTable(document: AnalysisDocument, table: KeyTable): PrintedSum[] {
  const rows: readonly KeyRow<string | null>[] = document[table];
  return rows.flatMap(({ key, amount, children }): PrintedSum[] => {
    const holds = (atom: Atom): boolean => keysOf[table](atom) === key;
    const ofChildren = figureId(table, key, 'children');
    return [
      {
        id: figureId(table, key, 'amount'),
        worth: worths[table],
        cents: Math.abs(centsOf(amount)),
        part: 'all',
        holds,
        companions: ['income'],
        carries: [ofChildren],
      },
      {
        id: ofChildren,
        worth: worths[table] - 0.5,
        cents: Math.abs(centsOf(children)),
        part: 'children',
        holds,
        companions: [],
        carries: [],
      },
    ];
  });
}

function ofSegments(document: AnalysisDocument): PrintedSum[] {
  return document.bySegment.flatMap(({ segment, to, from, amount, nested }): PrintedSum[] => {
    const within = ({ row }: Atom): boolean => row.segment === segment;
    const parts = { amount, direct: nested.direct, directAndFamily: nested.directAndFamily };
    const carried = [figureId('bySegment', segment, 'direct'), figureId('bySegment', segment, 'directAndFamily')];
    const rows = (Object.keys(parts) as (keyof typeof parts)[]).map((part): PrintedSum => ({
      id: figureId('bySegment', segment, part),
      worth: part === 'amount' ? worths.segment : worths.nestedSegment,
      cents: Math.abs(centsOf(parts[part])),
      part: 'all',
      holds: (atom) => within(atom) && isNested(part, atom),
      companions: part === 'amount' ? ['income'] : [],
      carries: part === 'amount' ? carried : [],
    }));
    const ages = { worth: worths.ages, cents: 0, holds: within, companions: ['income'] as const, carries: [] };
    // Ages are withheld by segment, so that they say no more than these sums.
    const cut = from < document.children.under && document.children.under <= to;
    const sums: readonly Part[] = cut ? ['children', 'others'] : ['all'];
    return [...rows, ...sums.map((part): PrintedSum => ({ ...ages, id: figureId('byAge', segment, 'amount'), part }))];
  });
}

function isNested(part: string, { row }: Atom): boolean {
  if (part === 'direct') return row.directness === 'direct';
  return part !== 'directAndFamily' || row.directness === 'direct' || row.directness === 'family';
}

function nestedTotals(document: AnalysisDocument): PrintedSum[] {
  const { nested, children } = document;
  const total = (table: 'nested' | 'children', part: 'direct' | 'directAndFamily' | 'all', amount: string): PrintedSum => ({
    id: figureId(table, null, part),
    worth: worths[table] + (part === 'all' ? 1 : 0),
    cents: Math.abs(centsOf(amount)),
    part: table === 'children' ? 'children' : 'all',
    holds: (atom) => isNested(part, atom),
    companions: [],
    carries: [],
  });
  return [
    total('nested', 'direct', nested.direct),
    total('nested', 'directAndFamily', nested.directAndFamily),
    total('children', 'direct', children.nested.direct.amount),
    total('children', 'directAndFamily', children.nested.directAndFamily.amount),
    total('children', 'all', children.nested.all.amount),
  ];
}
