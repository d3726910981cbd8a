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
