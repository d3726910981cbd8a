import { LiveCube } from '../../engine/cube/live-cube';
import type { BudgetModel } from '../../engine/model/model';
import { makeBudget, makeModel, persons, ta2026 } from '../support/city';

const lineCount = 50_000;
const edits = 4_000;

/** A city of 50,000 lines, 40 moments, 7 areas; no followers, so that an edit concerns its own line alone. */
function largeModel(): BudgetModel {
  const areas = Array.from({ length: 7 }, (_, at) => ({ id: `area-${at}` }));
  const moments = Array.from({ length: 40 }, (_, at) => ({
    id: `m${at}`,
    name: `m${at}`,
    service: 'school',
    directness: 'direct' as const,
    driver: `d${at}`,
  }));
  return makeModel({
    areas,
    population: areas.map(({ id }, at) => ({
      year: 2026,
      area: id,
      source: 'made',
      evidence: 'C',
      persons: persons(80 + at, 60 + at),
    })),
    moments,
    drivers: moments.map(({ driver }, at) => ({
      id: driver,
      kind: 'exclusive',
      source: 'made',
      evidence: 'A',
      from: at,
      to: at + 40,
    })),
    rules: moments.map(({ id }, at) => ({ id: `r${at}`, when: { account: `${at}-*` }, shares: [{ moment: id, share: '0.9' }] })),
  });
}

/** One-line edits against a full pass of the same city in the same run. */
export function editsBench(print: (line: string) => void): void {
  const specs = Array.from({ length: lineCount }, (_, at) => ({ id: `${at % 40}-${at}`, cents: [1_000_003 + at * 7] }));
  const budget = makeBudget(specs, [ta2026]);
  const model = largeModel();
  const started = performance.now();
  const live = new LiveCube([budget], model);
  const full = performance.now() - started;
  const timed = (edit: (at: number) => void): number => {
    const times = Array.from({ length: edits }, (_, at) => {
      const from = performance.now();
      edit(at);
      return performance.now() - from;
    });
    return times.sort((a, b) => a - b)[Math.floor(edits * 0.99)];
  };
  const lineOf = (at: number): string => specs[(at * 7919) % lineCount].id;
  const amount = timed((at) =>
    live.edit({ kind: 'amount', organiser: 'city', line: lineOf(at), measure: 'TA 2026', cents: 500_000 + at }),
  );
  const tag = timed((at) => {
    const line = lineOf(at);
    live.edit({
      kind: 'tag',
      organiser: 'city',
      line,
      tag: { organiser: 'city', line, shares: [{ moment: `m${at % 40}`, share: 1 }] },
    });
  });
  print(
    `edits: full pass of ${lineCount} lines = 1; p99 of an amount edit 1/${Math.round(full / amount)}, of a tag edit 1/${Math.round(full / tag)}`,
  );
}
