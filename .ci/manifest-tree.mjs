import { SaxesParser } from 'saxes';

/** An XML file as elements with their local names; comments and white space are left out. Throws where it is not well formed. */
export function readTree(xml) {
  const root = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (fault) => {
    throw fault;
  });
  parser.on('opentag', ({ local, attributes }) => {
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value]);
    const element = { name: local, attributes: Object.fromEntries(values), children: [], text: '' };
    open.at(-1).children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => (open.at(-1).text += text.trim()));
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root.children[0];
}

/** The first element at a path of names below an element; the fault names what is missing. */
export function at(element, ...path) {
  return path.reduce((inside, name) => {
    const found = inside.children.find((child) => child.name === name);
    if (found === undefined) throw new Error(`manifest.xml has no ${name} in ${inside.name}.`);
    return found;
  }, element);
}

export const all = (element, name) =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
