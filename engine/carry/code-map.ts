import { foldText } from '../model/fold-text';
import { fieldText, type Comparable } from './comparable';
import { groupBy, mostPairs, type Edge } from './components';
import type { Matching } from './matching';

/** Old code of a field → its new codes, each with how many linked lines say so. */
type CodeMap = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Lines that must say so before the rest of a unit follows, unless it has no more lines than that. */
const enough = 2;
const mostCodes = 4;

/** How codes of a field changed, as the lines already linked tell. */
function codeMap(matching: Matching, field: string): CodeMap {
  const votes = new Map<string, Map<string, number>>();
  for (const { old, next, certainty } of matching.links) {
    if (certainty === 'doubtful') continue;
    for (const one of old) {
      for (const other of next) {
        const from = foldText(fieldText(matching.oldLine(one).line, field));
        const to = foldText(fieldText(matching.nextLine(other).line, field));
        const found = votes.get(from) ?? new Map<string, number>();
        votes.set(from, found.set(to, (found.get(to) ?? 0) + 1));
      }
    }
  }
  const sizes = new Map([
    ...groupBy(matching.sides.old.keys(), (index) => foldText(fieldText(matching.oldLine(index).line, field))),
  ]);
  return new Map(
    [...votes].map(([from, to]) => {
      const needed = Math.min(enough, sizes.get(from)?.length ?? enough);
      return [from, new Map([...to].filter(([, count]) => count >= needed))] as const;
    }),
  );
}

/** Lines whose unit got another code, or several, by the codes their sister lines have now. */
export function matchByCodeMap(matching: Matching): void {
  const { key } = matching.sides.fields;
  if (key.length === 0) return;
  const maps = new Map(key.map((field) => [field, codeMap(matching, field)]));
  const nexts = groupBy(matching.open.next, (index) => signOf(key.map((field) => textOf(matching.nextLine(index), field))));
  const olds = groupBy(matching.open.old, (index) => signOf(key.map((field) => textOf(matching.oldLine(index), field))));
  const edges = [...matching.open.old].flatMap((old): Edge[] => {
    const line = matching.oldLine(old);
    const codes = key.map((field) => codesNow(maps.get(field), textOf(line, field)));
    const before = signOf(key.map((field) => textOf(line, field)));
    return combinations(codes).flatMap((parts) => {
      const reason = signOf(parts) === before ? 'key' : 'code-map';
      const found = nexts.get(signOf(parts)) ?? [];
      if (found.length * (olds.get(before)?.length ?? 1) > mostPairs) return [];
      return found.map((next): Edge => ({ old, next, reason }));
    });
  });
  matching.settle(edges);
}

const textOf = ({ line }: Comparable, field: string): string => foldText(fieldText(line, field));
const signOf = (parts: readonly string[]): string => JSON.stringify(parts);

/** None where no line told what became of the code. */
function codesNow(map: CodeMap | undefined, code: string): readonly string[] {
  const now = [...(map?.get(code) ?? [])].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([text]) => text);
  return now.slice(0, mostCodes);
}

function combinations(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return lists.reduce<readonly (readonly string[])[]>(
    (all, list) => all.flatMap((head) => list.map((item) => [...head, item])),
    [[]],
  );
}
