import { SaxesParser, type SaxesTagNS } from 'saxes';

export interface XmlAttribute {
  /** As written, prefix included. */
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly value: string;
}

/** An element and where it stands in its text. */
export interface XmlElement {
  /** As written, prefix included. */
  readonly name: string;
  readonly local: string;
  readonly prefix: string;
  readonly uri: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** From "<" of its start to behind ">" of its end. */
  readonly start: number;
  readonly end: number;
  /** Behind ">" of its start. */
  readonly openEnd: number;
  /** "<" of its end; where the element closes itself, the same as openEnd. */
  readonly closeStart: number;
  readonly closesItself: boolean;
}

type Open = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlElement[] };

function opened(tag: SaxesTagNS, start: number, openEnd: number): Open {
  return {
    name: tag.name,
    local: tag.local,
    prefix: tag.prefix,
    uri: tag.uri,
    attributes: Object.values(tag.attributes).map(({ name, local, uri, value }) => ({ name, local, uri, value })),
    children: [],
    start,
    openEnd,
    closeStart: openEnd,
    end: openEnd,
    closesItself: tag.isSelfClosing,
  };
}

/** A stretch of a text that is not looked at. */
export interface Skipped {
  readonly from: number;
  readonly to: number;
}

/**
 * The elements of an XML text with their places, those of one stretch left out. Throws where the text is not well-formed; entities of its own
 * are never expanded.
 */
export function parseXml(text: string, without: Skipped = { from: 0, to: 0 }): XmlElement {
  const read = text.slice(0, without.from) + text.slice(without.to);
  const placeOf = (at: number, isEnd: boolean): number =>
    at > without.from || (at === without.from && !isEnd) ? at + without.to - without.from : at;
  const parser = new SaxesParser({ xmlns: true });
  const path: Open[] = [];
  let root: XmlElement | null = null;
  let start = 0;
  parser.on('opentagstart', () => (start = placeOf(read.lastIndexOf('<', parser.position - 1), false)));
  parser.on('opentag', (tag) => {
    const element = opened(tag, start, placeOf(parser.position, true));
    root ??= element;
    path.push(element);
  });
  parser.on('closetag', () => {
    const element = path.pop();
    if (element === undefined) return;
    if (!element.closesItself) {
      element.end = placeOf(parser.position, true);
      element.closeStart = placeOf(read.lastIndexOf('<', parser.position - 1), false);
    }
    path.at(-1)?.children.push(element);
  });
  parser.write(read).close();
  if (root === null) throw new RangeError('no element');
  return root;
}

export const childrenOf = (element: XmlElement, local: string): XmlElement[] =>
  element.children.filter((child) => child.local === local && child.uri === element.uri);

export const childOf = (element: XmlElement, local: string): XmlElement | undefined => childrenOf(element, local)[0];

/** Value of an attribute without a namespace. */
export const attributeOf = (element: XmlElement, local: string): string | undefined =>
  element.attributes.find((attribute) => attribute.local === local && attribute.uri === '')?.value;

const relationsUri = /\/officeDocument\/(2006\/)?relationships$/;

/** Value of r:id, whatever the prefix and in both dialects of the format. */
export const relationOf = (element: XmlElement): string | undefined =>
  element.attributes.find(({ local, uri }) => local === 'id' && relationsUri.test(uri))?.value;

/** Words of a cell or a shared string: its text runs, without what a reading guide adds. */
export function wordsOf(xml: string): string {
  const parser = new SaxesParser({ fragment: true });
  const path: string[] = [];
  let words = '';
  parser.on('opentag', ({ name }) => path.push(name.replace(/^.*:/, '')));
  parser.on('closetag', () => path.pop());
  const take = (text: string): void => {
    const local = path.at(-1);
    if ((local === 't' || local === 'v') && !path.includes('rPh')) words += text;
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.write(xml).close();
  return words;
}

/** True as the format writes it. */
export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';
