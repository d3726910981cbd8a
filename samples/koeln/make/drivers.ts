import type { DriverSettings } from '../../../engine/model/driver';

/** Ages a law names for a sub-plan, first and last year included. */
const flatAges = {
  'ages-0-1': [0, 1],
  'ages-0-6': [0, 6],
  'ages-0-17': [0, 17],
  'ages-0-20': [0, 20],
  'ages-0-24': [0, 24],
  'ages-6-18': [6, 18],
  'ages-6-26': [6, 26],
} as const satisfies Record<string, readonly [number, number]>;

export type FlatAges = keyof typeof flatAges;

/** Without population every year of age in the range weighs the same: one, a judgement, never evidence better than D. */
function flat(id: string, [from, to]: readonly [number, number]): DriverSettings {
  const ages = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return {
    id,
    name: `Ages ${from} to ${to}, each year of age alike`,
    kind: 'users',
    source:
      'No population is at hand: every year of age in the range weighs one. The range is the one the law or the sub-plan names.',
    decidedBy: 'The makers of this sample',
    asOf: '2026-11-22',
    evidence: 'D',
    unit: 'year of age',
    areas: 'none',
    counts: ages.map((age) => ({ from: age, to: age, count: 1 })),
  };
}

export const drivers: readonly DriverSettings[] = [
  ...Object.entries(flatAges).map(([id, range]) => flat(id, range)),
  {
    id: 'no-figures',
    name: 'No figures at hand',
    kind: 'none',
    source: 'Neither users nor population are in the published plan: the money stays visible in the remainder',
    evidence: 'U',
  },
];
