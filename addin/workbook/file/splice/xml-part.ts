import { HostError } from '../../host-error';
import { xmlAttribute } from '../write/xml-text';
import type { Archive } from './archive';
import { TextEdits } from './xml-text-edits';
import { parseXml, type Skipped, type XmlElement } from './xml-tree';

/**
 * Text of a part. Throws HostError file.damaged where it is missing or no UTF-8, file.read-only for another encoding: it would have to be
 * written anew as a whole.
 */
export function partText(archive: Archive, path: string): string {
  const { file } = archive;
  const bytes = archive.read(path);
  if (bytes === null) throw new HostError('file.damaged', { file });
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || bytes[1] === 0;
  if (wide) throw new HostError('file.read-only', { file });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new HostError('file.damaged', { file }, { cause });
  }
  const encoding = /^\ufeff?<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)/.exec(text)?.[1] ?? 'utf-8';
  if (!/^(utf-?8|us-ascii)$/i.test(encoding)) throw new HostError('file.read-only', { file });
  return text;
}

/** A stretch of a part's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A part that is changed in places: whatever is not understood stays as it was written. */
export class XmlPart {
  readonly root: XmlElement;
  private readonly text: string;
  private readonly edits: TextEdits;
  private readonly appended = new Map<XmlElement, string[]>();

  /** Throws HostError file.damaged, file.read-only. */
  constructor(
    private readonly archive: Archive,
    readonly path: string,
    /** `text` in place of the stored one, for a part that is new; `without` a stretch of a large part that somebody else looks at. */
    { text, without }: { readonly text?: string; readonly without?: Skipped } = {},
  ) {
    this.text = text ?? partText(archive, path);
    this.edits = new TextEdits(this.text);
    try {
      this.root = parseXml(this.text, without);
    } catch (cause) {
      throw new HostError('file.damaged', { file: archive.file }, { cause });
    }
  }

  /** Name of an element of the root's own namespace, with the prefix this part uses. */
  tag(local: string): string {
    return this.root.prefix === '' ? local : `${this.root.prefix}:${local}`;
  }

  /** Text of an element as it stands. */
  textOf({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  /** Text between an element's start and end. */
  innerText(element: XmlElement): string {
    return this.text.slice(element.openEnd, element.closeStart);
  }

  remove(element: Span): void {
    this.replace(element, '');
  }

  replace({ start, end }: Span, xml: string): void {
    this.edits.replace(start, end, xml);
  }

  insertAt(at: number, xml: string): void {
    this.edits.insert(at, xml);
  }

  insertAfter(element: XmlElement, xml: string): void {
    this.edits.insert(element.end, xml);
  }

  insertBefore(element: XmlElement, xml: string): void {
    this.edits.insert(element.start, xml);
  }

  /** As the last of the element's children. */
  append(element: XmlElement, xml: string): void {
    const list = this.appended.get(element);
    if (list === undefined) this.appended.set(element, [xml]);
    else list.push(xml);
  }

  setAttribute(element: XmlElement, name: string, value: string): void {
    const open = this.text.slice(element.start, element.openEnd);
    const written = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`).exec(open);
    const escaped = `"${xmlAttribute(value)}"`;
    if (written === null) {
      const end = element.openEnd - (element.closesItself ? 2 : 1);
      this.edits.insert(end, ` ${name}=${escaped}`);
    } else if (written[1] !== escaped) {
      const from = element.start + written.index + written[0].length - (written[1] ?? '').length;
      this.edits.replace(from, from + (written[1] ?? '').length, escaped);
    }
  }

  removeAttribute(element: XmlElement, name: string): void {
    const open = this.text.slice(element.start, element.openEnd);
    const written = new RegExp(`\\s+${name}\\s*=\\s*("[^"]*"|'[^']*')`).exec(open);
    if (written === null) return;
    const from = element.start + written.index;
    this.edits.replace(from, from + written[0].length, '');
  }

  /** The text with its changes. */
  result(): string {
    for (const [element, xmls] of this.appended) {
      const xml = xmls.join('');
      if (element.closesItself) this.edits.replace(element.openEnd - 2, element.openEnd, `>${xml}</${element.name}>`);
      else this.edits.insert(element.closeStart, xml);
    }
    this.appended.clear();
    return this.edits.result();
  }

  /** Puts the part into its archive, where anything changed. */
  save(): void {
    const result = this.result();
    const unchanged = result === this.text && this.archive.has(this.path);
    if (!unchanged) this.archive.put(this.path, new TextEncoder().encode(result));
  }
}
