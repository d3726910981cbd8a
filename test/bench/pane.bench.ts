import { LineList } from '../../addin/app/line-list';
import { Session } from '../../addin/app/session';
import { personTag, withTags } from '../../addin/app/tag-edits';
import { fastest } from './fastest';
import { largeBudget, largeModel } from './large-city';

const lineCount = 50_000;
const rounds = 5;

/** What the pane asks of its worker after one tag, against opening the same work anew. */
export async function paneBench(print: (line: string) => void): Promise<void> {
  const budgets = [largeBudget(lineCount)];
  const open = (): Session => Session.open(budgets, largeModel(), undefined);
  const opening = fastest(open, 1);
  const session = open();
  let at = 0;
  const tagging = fastest(() => {
    const line = session.all[(at += 7919) % lineCount];
    const tag = personTag(line!, { shares: [{ moment: `m${at % 40}`, share: '1' }] }, { at: '2026-01-01T00:00:00Z' });
    session.follow(withTags(session.model, [tag]));
    return [session.coverage, session.results];
  }, rounds);
  print(`the pane among ${lineCount} lines (opening: ${opening.toFixed(0)} ms)`);
  print(`  one tag, with coverage and results: 1/${Math.round(opening / tagging)} of opening`);

  let version = 0;
  const list = new LineList(session, { clock: () => 0, pause: async () => undefined, version: () => version });
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    version += 1;
    const from = performance.now();
    list.sum(await list.find({ tagged: 'untagged' }));
    times.push(performance.now() - from);
  }
  print(`  the list of untagged lines, with its sum: 1/${Math.round(opening / Math.min(...times))} of opening`);
}
