import { decodeEntities } from './entities';
import { Tag } from './tag';
import { tagEnd } from './tag-end';

/** Text that is not well-formed XML. */
export class XmlFault extends Error {
  override readonly name = 'XmlFault';
}

/** XML that defines entities of its own: office programs never write any, and attackers use them to fill a reader's memory. */
export class EntityFault extends XmlFault {}

/** What a scanner tells, in the order of the text. Names come without their prefix; text may come in several pieces. */
export interface XmlListener {
  open(name: string, tag: Tag): void;
  text(text: string): void;
  close(name: string): void;
}

/** A tag or comment longer than this is no part of any workbook. */
const longestMarkup = 1 << 20;
const longestEntity = 12;
const space = 32;
const slash = 47;
const colon = 58;

/**
 * Reads XML as it comes, piece by piece, and keeps nothing but the tags that are open. Elements must nest and end: half a part is
 * a fault, not a shorter sheet. Throws XmlFault, EntityFault.
 */
export class XmlScanner {
  private rest = '';
  private readonly openNames: string[] = [];
  private readonly tag = new Tag();
  private hasRoot = false;

  constructor(private readonly listener: XmlListener) {}

  push(piece: string): void {
    this.rest = this.scan(this.rest === '' ? piece : this.rest + piece);
    if (this.rest.length > longestMarkup) throw new XmlFault('markup without an end');
  }

  end(): void {
    if (this.rest.trim() !== '' || this.openNames.length > 0 || !this.hasRoot) throw new XmlFault('the text ends too early');
  }

  /** Tells all that is complete and gives back what is not. */
  private scan(source: string): string {
    let at = 0;
    for (;;) {
      const start = source.indexOf('<', at);
      if (start < 0) return this.tail(source, at);
      if (start > at) this.tell(source.slice(at, start));
      const end = this.markup(source, start);
      if (end < 0) return source.slice(start);
      at = end;
    }
  }

  /** Text at the end of a piece, but for an entity or line break that may go on in the next. */
  private tail(source: string, at: number): string {
    const entity = source.lastIndexOf('&');
    const isOpen = entity >= at && source.length - entity < longestEntity && source.indexOf(';', entity) < 0;
    const end = isOpen ? entity : source.length - (source.endsWith('\r') ? 1 : 0);
    if (end > at) this.tell(source.slice(at, end));
    return source.slice(end);
  }

  private tell(text: string): void {
    if (this.openNames.length > 0) this.listener.text(decodeEntities(plainBreaks(text)));
    else if (text.replace('\ufeff', '').trim() !== '') throw new XmlFault('text outside of the root');
  }

  /** Position behind the markup that starts here; -1 where it is not complete. */
  private markup(source: string, start: number): number {
    const mark = source.charCodeAt(start + 1);
    if (mark === 33) return this.declaration(source, start);
    if (mark === 63) return behind(source, '?>', start + 2);
    const end = tagEnd(source, start + 1);
    if (end < 0) return -1;
    if (mark === slash) this.close(nameIn(source, start + 2, end));
    else this.open(source, start + 1, end);
    return end + 1;
  }

  private declaration(source: string, start: number): number {
    if (source.startsWith('<!--', start)) return behind(source, '-->', start + 4);
    if (source.startsWith('<![CDATA[', start)) {
      const end = source.indexOf(']]>', start + 9);
      if (end >= 0 && this.openNames.length > 0) this.listener.text(plainBreaks(source.slice(start + 9, end)));
      return end < 0 ? -1 : end + 3;
    }
    if (source.length - start < 9) return -1;
    if (source.startsWith('<!DOCTYPE', start)) throw new EntityFault('a document type of its own');
    throw new XmlFault('unknown declaration');
  }

  private open(source: string, from: number, end: number): void {
    let nameEnd = from;
    let nameStart = from;
    for (; nameEnd < end; nameEnd++) {
      const code = source.charCodeAt(nameEnd);
      if (code === colon) nameStart = nameEnd + 1;
      else if (code <= space || code === slash) break;
    }
    if (nameEnd === nameStart) throw new XmlFault('a tag without a name');
    const isWhole = source.charCodeAt(end - 1) === slash;
    const name = source.slice(nameStart, nameEnd);
    this.tag.source = source.slice(nameEnd, isWhole ? end - 1 : end);
    this.hasRoot = true;
    this.openNames.push(name);
    this.listener.open(name, this.tag);
    if (isWhole) this.close(name);
  }

  private close(name: string): void {
    if (this.openNames.pop() !== name) throw new XmlFault(`${name} ends where it did not start`);
    this.listener.close(name);
  }
}

/** XML has one line break, however it is written; a carriage return that counts is written as an entity. */
const plainBreaks = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

function behind(source: string, mark: string, from: number): number {
  const end = source.indexOf(mark, from);
  return end < 0 ? -1 : end + mark.length;
}

function nameIn(source: string, from: number, end: number): string {
  let start = from;
  let to = from;
  for (; to < end && source.charCodeAt(to) > space; to++) if (source.charCodeAt(to) === colon) start = to + 1;
  return source.slice(start, to);
}
