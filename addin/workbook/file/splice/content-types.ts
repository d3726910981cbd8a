import { xmlAttribute } from '../write/xml-text';
import { partKey } from '../zip/package';
import type { Archive } from './archive';
import { XmlPart } from './xml-part';
import { attributeOf, childrenOf, type XmlElement } from './xml-tree';

/** Which kind of content each part is. */
export class ContentTypes {
  private readonly part: XmlPart;
  private readonly overrides = new Map<string, XmlElement>();

  constructor(archive: Archive) {
    this.part = new XmlPart(archive, '[Content_Types].xml');
    for (const element of childrenOf(this.part.root, 'Override')) {
      this.overrides.set(partKey(attributeOf(element, 'PartName') ?? ''), element);
    }
  }

  /** Type of a part: its own, else that of its extension; empty where neither is known. */
  of(path: string): string {
    const own = this.overrides.get(partKey(path));
    if (own !== undefined) return attributeOf(own, 'ContentType') ?? '';
    const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase();
    const byExtension = childrenOf(this.part.root, 'Default').find(
      (element) => attributeOf(element, 'Extension')?.toLowerCase() === extension,
    );
    return byExtension === undefined ? '' : (attributeOf(byExtension, 'ContentType') ?? '');
  }

  set(path: string, type: string): void {
    const own = this.overrides.get(partKey(path));
    if (own === undefined) {
      const name = xmlAttribute(`/${path}`);
      this.part.append(this.part.root, `<${this.part.tag('Override')} PartName="${name}" ContentType="${type}"/>`);
    } else this.part.setAttribute(own, 'ContentType', type);
  }

  remove(path: string): void {
    const own = this.overrides.get(partKey(path));
    if (own !== undefined) this.part.remove(own);
    this.overrides.delete(partKey(path));
  }

  save(): void {
    this.part.save();
  }
}
