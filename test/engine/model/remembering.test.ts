import fc from 'fast-check';
import { remembering } from '../../../engine/model/remembering';

const texts = fc.array(fc.oneof(fc.constantFrom('a', 'b', 'c', '__proto__', ''), fc.string({ maxLength: 300 })));

test('what is remembered is what would be answered', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 5 }), (asked, most) => {
      const answer = (text: string): string => `${text.length} ${text}`;
      const kept = remembering(answer, most);
      expect(asked.map(kept)).toEqual(asked.map(answer));
    }),
  );
});

test('a name is asked about once, a note each time, and no more than so many are held', () => {
  const asked: string[] = [];
  const kept = remembering((text) => asked.push(text), 2);
  const note = 'n'.repeat(201);
  for (const text of ['a', 'a', note, note, 'b', 'a', 'c', 'a']) kept(text);
  expect(asked).toEqual(['a', note, note, 'b', 'c', 'a']);
});
