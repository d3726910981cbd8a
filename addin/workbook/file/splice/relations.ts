import { xmlAttribute } from '../write/xml-text';
import type { Archive } from './archive';
import { relationsPath, relativeTarget, resolveTarget } from '../part-paths';
import { XmlPart } from './xml-part';
import { attributeOf, childrenOf, type XmlElement } from './xml-tree';

export interface Relation {
  readonly id: string;
  readonly type: string;
  /** Path of the part; null for what lies outside the file. */
  readonly path: string | null;
  readonly element: XmlElement;
}

const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The relationships of one part (of the package for ""), read and added to. */
export class Relations {
  readonly all: readonly Relation[];
  private readonly part: XmlPart;
  private last: number;

  constructor(
    archive: Archive,
    private readonly owner: string,
  ) {
    const path = relationsPath(owner);
    const empty = archive.has(path)
      ? undefined
      : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packageRelations}"/>`;
    this.part = new XmlPart(archive, path, empty === undefined ? {} : { text: empty });
    this.all = childrenOf(this.part.root, 'Relationship').map((element) => {
      const outside = attributeOf(element, 'TargetMode') === 'External';
      return {
        id: attributeOf(element, 'Id') ?? '',
        type: attributeOf(element, 'Type') ?? '',
        path: outside ? null : resolveTarget(owner, attributeOf(element, 'Target') ?? ''),
        element,
      };
    });
    this.last = Math.max(0, ...this.all.map(({ id }) => Number(/^rId(\d{1,9})$/.exec(id)?.[1] ?? 0)));
  }

  /** By the last word of its type, which both dialects of the format share. */
  ofType(word: string): Relation | undefined {
    return this.all.find(({ type }) => type.endsWith(`/${word}`));
  }

  /** Gives the new relationship's id. */
  add(type: string, path: string): string {
    const id = `rId${++this.last}`;
    const target = xmlAttribute(relativeTarget(this.owner, path));
    this.part.append(this.part.root, `<${this.part.tag('Relationship')} Id="${id}" Type="${type}" Target="${target}"/>`);
    return id;
  }

  remove(relation: Relation): void {
    this.part.remove(relation.element);
  }

  save(): void {
    this.part.save();
  }
}
