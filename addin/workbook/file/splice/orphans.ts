import { relationsOwner, relationsPath } from '../part-paths';
import { partKey } from '../zip/package';
import type { Archive } from './archive';
import { Relations } from './relations';

/** Parts that each part leads to, by its key; only what lies in the file. */
function leadsTo(archive: Archive): ReadonlyMap<string, readonly string[]> {
  const owners = archive.names().filter((name) => /(^|\/)_rels\/[^/]*\.rels$/i.test(name.replaceAll('\\', '/')));
  return new Map(
    owners.map((name) => {
      const owner = relationsOwner(name.replaceAll('\\', '/').replace(/^\//, ''));
      return [partKey(owner), new Relations(archive, owner).all.flatMap(({ path }) => path ?? [])];
    }),
  );
}

function reached(graph: ReadonlyMap<string, readonly string[]>, cut: ReadonlySet<string>): Map<string, string> {
  const found = new Map([['', '']]);
  const open = [''];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    for (const path of cut.has(key) ? [] : (graph.get(key) ?? [])) {
      if (found.has(partKey(path))) continue;
      found.set(partKey(path), path);
      open.push(partKey(path));
    }
  }
  return found;
}

/**
 * Parts nothing leads to once the given sheets lead nowhere (their drawings, charts, comments), with the relationships of these and of the
 * sheets. A picture that another sheet shows too is none of them.
 */
export function orphansOf(sheets: readonly string[], archive: Archive): string[] {
  if (!sheets.some((path) => archive.has(relationsPath(path)))) return [];
  const graph = leadsTo(archive);
  const after = reached(graph, new Set(sheets.map(partKey)));
  const orphans = [...reached(graph, new Set())].flatMap(([key, path]) => (after.has(key) ? [] : [path]));
  return [...orphans, ...[...orphans, ...sheets].map(relationsPath)].filter((path) => archive.has(path));
}
