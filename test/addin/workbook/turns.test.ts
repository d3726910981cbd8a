import fc from 'fast-check';
import { Turns } from '../../../addin/workbook/turns';

test('whatever fails and however long each takes: each begins when the one before has ended, and whoever asked hears how it went', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.record({ rests: fc.nat(3), fails: fc.boolean() }), { maxLength: 8 }), async (works) => {
      const turns = new Turns();
      const steps: string[] = [];
      const done = works.map(({ rests, fails }, at) =>
        turns.take(async () => {
          steps.push(`begins ${at}`);
          for (let rest = 0; rest < rests; rest++) await Promise.resolve();
          steps.push(`ends ${at}`);
          if (fails) throw new Error(`fault ${at}`);
          return at;
        }),
      );
      const outcomes = await Promise.all(done.map((turn) => turn.catch((reason: Error) => reason.message)));
      expect(outcomes).toEqual(works.map(({ fails }, at) => (fails ? `fault ${at}` : at)));
      expect(steps).toEqual(works.flatMap((_, at) => [`begins ${at}`, `ends ${at}`]));
    }),
  ));
