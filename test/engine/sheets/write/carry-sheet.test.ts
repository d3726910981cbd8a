import fc from 'fast-check';
import { texts } from '../../../../addin/text';
import { carryOver } from '../../../../engine/carry/carry-over';
import { registerOf } from '../../../../engine/carry/register';
import { readBudgets } from '../../../../engine/sheets/read/read-budget';
import { carrySheet } from '../../../../engine/sheets/write/carry-sheet';
import { makeModel } from '../../../support/city';
import { anyMoves, gridOfTruth, truthLayout, truthSheets, type TruthSheet } from '../../../support/moved-rows';

const read = (sheet: TruthSheet) => readBudgets([gridOfTruth(sheet)], [truthLayout]).value ?? [];

test.each(['fi', 'sv', 'en'] as const)(
  'law: the list names every line that is not as before, and its sums are those of the classes (%s)',
  (language) =>
    fc.assert(
      fc.property(truthSheets, anyMoves, (sheet, moves) => {
        const model = makeModel({
          measures: [{ id: 'TA 2026', kind: 'budget', year: 2026 }],
          lines: [...registerOf(read(sheet))],
        });
        const { document } = carryOver(model, read(moves.reduce((now, move) => move(now), sheet)));
        const words = texts[language].carry;
        const { rows, name } = carrySheet(document, words, model.moments, ',');
        const text = JSON.stringify(rows);
        expect(name.length).toBeLessThanOrEqual(31);
        for (const { line } of [...document.new, ...document.ended, ...document.doubtful])
          expect(text).toContain(JSON.stringify(line).slice(1, -1));
        const summary = rows.slice(3, 9).map((cells) => cells.map(({ value }) => value));
        expect(summary.map(([label]) => label)).toEqual(
          [...(['matched', 'changed', 'new', 'ended', 'doubtful', 'all'] as const)].map((key) => words.classes[key]),
        );
        for (const at of [1, 3]) {
          const counts = summary.map((cells) => Number(cells[at]));
          expect(counts.slice(0, 5).reduce((sum, count) => sum + count, 0)).toBe(counts[5]);
        }
      }),
      { numRuns: 30 },
    ),
);
