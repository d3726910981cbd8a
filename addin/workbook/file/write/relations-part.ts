const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A relationships part: the entries are rId1, rId2, ... in their order. */
export function relationsPart(entries: readonly (readonly [type: string, target: string])[]): string {
  const items = entries.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${namespace}">${items.join('')}</Relationships>`;
}
