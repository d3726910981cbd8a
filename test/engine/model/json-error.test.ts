import fc from 'fast-check';
import { jsonErrorLine } from '../../../engine/model/json-error';

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const broken = fc
  .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', ']', '"', ':', '1', ' ', '\n', '\\', 'true'))
  .map(([text, at, put]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + put + text.slice(place + 1);
  });

test('a line is named exactly where the text is not JSON', () =>
  fc.assert(
    fc.property(fc.oneof(broken, fc.json(), fc.string()), (text) => (jsonErrorLine(text) === null) === parses(text)),
    { numRuns: 500 },
  ));

test.each([
  ['{\n"a": 1,\n}', 3],
  ['[1,\n\n 2 3]', 3],
  ['{"a": 01}', 1],
  ['{"a": "x\ny"}', 1],
  ['[1]\n[2]', 2],
  ['', 1],
  ['{"a": {"b": [}\n}', 1],
])('%j: line %d', (text, line) => expect(jsonErrorLine(text)).toBe(line));
