import { LiveCube, type EditCost } from '../../engine/cube/live-cube';
import { LiveAnalysis } from '../../engine/views/live-analysis';
import { largeBudget, largeModel, lineId } from './large-city';

const lineCount = 50_000;
const edits = 4_000;

/** One-line edits against a full pass of the same city in the same run. */
export function editsBench(print: (line: string) => void): void {
  const budget = largeBudget(lineCount);
  const model = largeModel();
  const started = performance.now();
  const live = new LiveCube([budget], model);
  const full = performance.now() - started;
  let most = 0;
  const timed = (edit: (at: number) => EditCost | null): number => {
    const times = Array.from({ length: edits }, (_, at) => {
      const from = performance.now();
      most = Math.max(most, edit(at)?.cells ?? Infinity);
      return performance.now() - from;
    });
    return times.sort((a, b) => a - b)[Math.floor(edits * 0.99)];
  };
  const lineOf = (at: number): string => lineId((at * 7919) % lineCount);
  const amount = timed((at) =>
    live.edit({ kind: 'amount', organiser: 'city', line: lineOf(at), measure: 'TA 2026', cents: 500_000 + at }),
  );
  const tag = timed((at) => {
    const line = lineOf(at);
    const shares = [{ moment: `m${at % 40}`, share: 1 }];
    return live.edit({ kind: 'tag', organiser: 'city', line, tag: { organiser: 'city', line, shares } });
  });
  const twoLines = 2 * Math.max(...live.cube.blocks.map(({ cells }) => cells?.length ?? 0));
  print(`one-line edits among ${lineCount} lines (full pass: ${full.toFixed(0)} ms)`);
  print(`  amount: p99 is 1/${Math.round(full / amount)} of the full pass (at most 1/1,000)`);
  print(`  tag: p99 is 1/${Math.round(full / tag)} of the full pass (at most 1/1,000)`);
  print(`  cells written by any edit: ${(most / twoLines).toFixed(2)}x those of two lines (at most 1)`);
}

/** The document after a tag or amount edit, against a full analysis of the same city in the same run. */
export function liveDocumentBench(print: (line: string) => void): void {
  const budget = largeBudget(lineCount);
  const started = performance.now();
  const { value: live } = LiveAnalysis.open([budget], largeModel());
  const full = performance.now() - started;
  if (live === null) return;
  const timed = (make: (at: number) => unknown): number => {
    const times = Array.from({ length: 200 }, (_, at) => {
      const from = performance.now();
      make((at * 7919) % lineCount);
      if (live.analysis.totals.lines === '') throw new Error('no document');
      return performance.now() - from;
    });
    return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)];
  };
  const place = { organiser: 'city', measure: 'TA 2026' };
  const amount = timed((at) => live.edit({ kind: 'amount', ...place, line: lineId(at), cents: 500_000 + at }));
  const tag = timed((at) => {
    const line = { organiser: 'city', line: lineId(at) };
    return live.edit({ kind: 'tag', ...line, tag: { ...line, shares: [{ moment: `m${at % 40}`, share: 1 }] } });
  });
  print(`the document after a one-line edit among ${lineCount} lines (full analysis: ${full.toFixed(0)} ms)`);
  print(`  amount: p95 is 1/${Math.round(full / amount)} of the full analysis (at most 1/100)`);
  print(`  tag: p95 is 1/${Math.round(full / tag)} of the full analysis (at most 1/100)`);
}
