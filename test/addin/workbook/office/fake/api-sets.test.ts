import { readFileSync } from 'node:fs';
import { kinds } from './kinds';

const types = readFileSync(require.resolve('@types/office-js/package.json').replace('package.json', 'index.d.ts'), 'utf8');
const excel = types.slice(types.indexOf('declare namespace Excel {'));

/** Sets of the members of a class, as its comments say: "1.1", "ExcelApiDesktop 1.1"; the first where there are several. */
function documented(name: string): ReadonlyMap<string, string> {
  const start = excel.search(new RegExp(`\\n {4}(class|interface) ${name}\\b`));
  const body = excel.slice(start, excel.indexOf('\n    }\n', start));
  const found = new Map<string, string>();
  for (const [, comment = '', member = ''] of body.matchAll(/\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*(?:readonly )?([A-Za-z]+)[(?:]/g)) {
    const set = /\[Api set: (ExcelApi\w*) (\d+\.\d+)/.exec(comment) ?? /\[Api set:( ?)(\d+\.\d+)/.exec(comment);
    if (set && !found.has(member))
      found.set(member, set[1] === 'ExcelApi' || set[1]?.trim() === '' ? set[2]! : `${set[1]} ${set[2]}`);
  }
  return found;
}

const declared = kinds.flatMap((kind) =>
  [...kind.members].flatMap(([name, member]) => (member.as === 'items' ? [] : [{ kind: kind.name, name, set: member.set }])),
);

test('the fake knows no member that the types do not, and none in an earlier set', () => {
  const wrong = declared.filter(({ kind, name, set }) => documented(kind).get(name) !== set);
  expect(wrong.map((one) => ({ ...one, documented: documented(one.kind).get(one.name) }))).toEqual([]);
});

test('there is something to compare', () => {
  expect(declared.length).toBeGreaterThan(200);
});
