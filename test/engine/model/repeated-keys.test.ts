import fc from 'fast-check';
import { repeatedKeys } from '../../../engine/model/repeated-keys';

const spaces = fc.constantFrom(undefined, 1, '\t');

test('law: what a program has written repeats no key', () =>
  fc.assert(
    fc.property(fc.jsonValue(), spaces, (value, indent) => expect(repeatedKeys(JSON.stringify(value, null, indent))).toEqual([])),
  ));

test('law: a key put into an object once more is found, whatever the object holds', () =>
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), fc.nat(), fc.jsonValue(), (object, pick, value) => {
      const keys = Object.keys(object);
      const key = keys[pick % keys.length]!;
      const json = `[${JSON.stringify(object).slice(0, -1)},\n${JSON.stringify(key)}:${JSON.stringify(value)}}]`;
      expect(repeatedKeys(json)).toEqual([{ key, line: 2 }]);
    }),
  ));

test.each([
  ['{"a": 1, "b": {"a": 2}, "c": [{"a": 3}, {"a": 4}]}', []],
  ['{"a": "a", "b": ["a", "a"]}', []],
  ['{"a": "{\\"a\\": 1, \\"a\\": 2}"}', []],
  ['{"a": [],\n "b": {},\n "a": 1}', [{ key: 'a', line: 3 }]],
  ['{"x": {"__proto__": 1, "__proto__": 2}}', [{ key: '__proto__', line: 1 }]],
  ['{"\\u0061": 1, "a": 2}', [{ key: 'a', line: 1 }]],
])('%s', (json, found) => expect(repeatedKeys(json)).toEqual(found));
