import { xmlAttribute } from '../write/xml-text';
import { tagEnd } from '../xml/tag-end';

/** Value of an attribute in the text of a start tag, as written; undefined where there is none. */
export function attributeIn(tag: string, name: string): string | undefined {
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(startOf(tag)) ?? [];
  return double ?? single;
}

/** An element's text with attributes of its start tag set; all else stays as it is written. */
export function withAttributes(xml: string, attributes: Readonly<Record<string, string>>): string {
  const start = startOf(xml);
  const changed = Object.entries(attributes).reduce((tag, [name, value]) => {
    const written = ` ${name}="${xmlAttribute(value)}"`;
    const old = new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    return old.test(tag) ? tag.replace(old, () => written) : tag.replace(/^<[^\s/>]+/, (name) => name + written);
  }, start);
  return changed + xml.slice(start.length);
}

/** An element's start tag; a tag that is already cut stays whole. */
function startOf(xml: string): string {
  const end = tagEnd(xml, 0);
  return end < 0 ? xml : xml.slice(0, end + 1);
}
