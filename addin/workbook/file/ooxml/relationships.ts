import type { XmlListener } from '../xml/scanner';
import type { Tag } from '../xml/tag';

export interface Relationship {
  readonly id: string;
  /** Last word of its type: transitional and strict files differ in the rest. */
  readonly kind: string;
  readonly target: string;
}

/** Collects the relationships of a part, by their targets as written. */
export class RelationshipListener implements XmlListener {
  readonly found: Relationship[] = [];

  open(name: string, tag: Tag): void {
    const target = tag.attribute('Target');
    if (name !== 'Relationship' || target === undefined || tag.attribute('TargetMode') === 'External') return;
    const kind = (tag.attribute('Type') ?? '').replace(/^.*\//, '');
    this.found.push({ id: tag.attribute('Id') ?? '', kind, target });
  }

  text(): void {}
  close(): void {}
}

/** Name of the relationships of a part: xl/workbook.xml has xl/_rels/workbook.xml.rels. */
export function relationshipsOf(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** A target as the name of a part; targets are relative to the part that has them. */
export function resolveTarget(part: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const base = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  const names: string[] = [...base];
  for (const name of path.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '.' && name !== '') names.push(name);
  }
  return names.join('/');
}
