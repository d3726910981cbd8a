const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** Where the relationships of a part stand; of the package itself for "". */
export function relationsPath(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** Part that owns a relationships part. */
export function relationsOwner(path: string): string {
  return path.replace(/_rels\/([^/]*)\.rels$/i, '$1');
}

/** Path of a target as a relationship of `part` writes it: relative to its folder, or from the root. */
export function resolveTarget(part: string, target: string): string {
  const plain = target.replaceAll('\\', '/').replace(/[#?].*$/, '');
  const steps = (plain.startsWith('/') ? plain : folderOf(part) + plain).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** How a relationship of `part` names another part: relative to its folder. */
export function relativeTarget(part: string, path: string): string {
  const from = folderOf(part).split('/').slice(0, -1);
  const to = path.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}
