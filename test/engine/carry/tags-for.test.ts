import fc from 'fast-check';
import { allocate } from '../../../engine/allocation/allocate';
import { identify } from '../../../engine/carry/identify';
import { isRepeated, registerOf } from '../../../engine/carry/register';
import { tagsFor } from '../../../engine/carry/tags-for';
import type { Issue } from '../../../engine/issues/issue';
import type { Budget } from '../../../engine/model/budget';
import type { CellValue } from '../../../engine/sheets/grid';
import type { BudgetModel } from '../../../engine/model/model';
import { readBudgets } from '../../../engine/sheets/read/read-budget';
import { makeModel } from '../../support/city';
import {
  anyMoves,
  distinctSheets,
  oneChange,
  truthHeader,
  truthHeading,
  gridOfTruth,
  plainMoves,
  truthLayout,
  truthOf,
  truthSheets,
  type Move,
  type TruthSheet,
} from '../../support/moved-rows';

const moments = ['a', 'b', 'c'].map((id) => ({ id, name: id, service: 's', directness: 'direct', driver: 'd' }) as const);

function read(sheet: TruthSheet): readonly Budget[] {
  return readBudgets([gridOfTruth(sheet)], [truthLayout]).value ?? [];
}

/** Each row tagged with one of three moments, or with none. */
function tagged(
  sheet: TruthSheet,
  choices: readonly number[],
): { model: BudgetModel; tagOf: ReadonlyMap<unknown, string>; idOf: ReadonlyMap<unknown, string> } {
  const budgets = read(sheet);
  const tagOf = new Map<unknown, string>();
  const idOf = new Map<unknown, string>();
  const tags = budgets[0]!.lines.flatMap(({ organiser, id, row }, at) => {
    const moment = ['a', 'b', 'c', null][choices[at % choices.length]!];
    idOf.set(truthOf(sheet, row), id);
    if (!moment) return [];
    tagOf.set(truthOf(sheet, row), moment);
    return [{ organiser, line: id, shares: [{ moment, share: 1 }] }];
  });
  return { model: makeModel({ moments, rules: [], tags, lines: [...registerOf(budgets)] }), tagOf, idOf };
}

interface Outcome {
  readonly sheet: TruthSheet;
  readonly rows: readonly { readonly row: number; readonly truth: unknown; readonly tag: string | undefined }[];
  readonly issues: readonly Issue[];
}

function resolve(sheet: TruthSheet, model: BudgetModel): Outcome {
  const budgets = read(sheet);
  const found = tagsFor(budgets, model);
  const present = new Map(found.model.tags.map(({ line, shares }) => [line, shares[0]!.moment]));
  const lines = budgets.flatMap((budget) => budget.lines);
  return {
    sheet,
    rows: lines.map(({ row, id }) => ({ row, truth: truthOf(sheet, row), tag: present.get(id) })),
    issues: [...found.issues, ...allocate(budgets, found.model).issues],
  };
}

const mentions = (issues: readonly Issue[], row: number): boolean =>
  issues.some(({ code, params }) => {
    if (!code.startsWith('line.') || code === 'line.untagged') return false;
    const said = params as { row?: number; rows?: string; first?: number };
    return said.row === row || said.first === row || (said.rows ?? '').split(', ').includes(String(row));
  });
const saysLost = (issues: readonly Issue[], line: string | undefined): boolean =>
  issues.some(({ code, params }) => code === 'tag.unknown-line' && (params as { line: string }).line === line);

const after = (sheet: TruthSheet, moves: readonly Move[]): TruthSheet => moves.reduce((now, move) => move(now), sheet);
const choices = fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 12 });

test('law: lines that stand as they are known are found the same in whatever order they are remembered', () => {
  fc.assert(
    fc.property(truthSheets, choices, (sheet, chosen) => {
      const { model } = tagged(sheet, chosen);
      // Lines of one key are taken in their order.
      fc.pre(!(model.lines ?? []).some(isRepeated));
      const budgets = read(sheet);
      const now = identify(budgets, model);
      const reversed = identify(budgets, { ...model, lines: [...(model.lines ?? [])].reverse() });
      expect(new Map([...now.knownOf].sort())).toEqual(new Map([...reversed.knownOf].sort()));
      expect([now.copies, now.unclear, now.issues]).toEqual([reversed.copies, reversed.unclear, reversed.issues]);
    }),
  );
});

test('law: rows that only moved keep their tags, with nothing to say where they can be told apart', () =>
  fc.assert(
    fc.property(truthSheets, choices, plainMoves, (sheet, chosen, moves) => {
      const { model, tagOf, idOf } = tagged(sheet, chosen);
      const { rows, issues } = resolve(after(sheet, moves), model);
      for (const { row, truth, tag } of rows.filter((one) => one.truth !== null)) {
        if (tag === tagOf.get(truth)) continue;
        expect(mentions(issues, row) || saysLost(issues, idOf.get(truth))).toBe(true);
      }
    }),
    { numRuns: 300 },
  ));

/** The row as a person sees it, wherever its columns stand. */
const contentOf = ({ header }: TruthSheet, cells: readonly CellValue[]): string =>
  JSON.stringify(truthHeader.slice(0, 6).map((heading) => cells[header.indexOf(heading)]));

/** Another row now looks exactly as this one did: nobody could tell. */
function isPosedAs(before: TruthSheet, now: TruthSheet, truth: unknown): boolean {
  const truthIn = (sheet: TruthSheet, cells: readonly CellValue[]): CellValue =>
    cells[sheet.header.indexOf(truthHeading)] ?? null;
  const was = before.rows.find((cells) => truthIn(before, cells) === truth) ?? [];
  return now.rows.some((cells) => truthIn(now, cells) !== truth && contentOf(now, cells) === contentOf(before, was));
}

test('law: whatever is done to the sheet, no row has the tag of another without a word', () =>
  fc.assert(
    fc.property(truthSheets, choices, anyMoves, (sheet, chosen, moves) => {
      const { model, tagOf } = tagged(sheet, chosen);
      const moved = after(sheet, moves);
      const { rows, issues } = resolve(moved, model);
      for (const { row, truth, tag } of rows) {
        const isNew = truth === null || String(truth).startsWith('copy of ');
        if (isNew || isPosedAs(sheet, moved, truth) || tag === undefined || tag === tagOf.get(truth)) continue;
        expect(mentions(issues, row)).toBe(true);
      }
    }),
    { numRuns: 500 },
  ));

test('law: a row renamed or given a new code keeps its tag, wherever the others have gone', () =>
  fc.assert(
    fc.property(distinctSheets, choices, oneChange, plainMoves, (sheet, chosen, change, moves) => {
      const { model, tagOf } = tagged(sheet, chosen);
      const { rows, issues } = resolve(after(sheet, [...moves, change]), model);
      for (const { truth, tag } of rows.filter((one) => one.truth !== null)) expect(tag).toBe(tagOf.get(truth));
      expect(issues.filter(({ code }) => code === 'line.which')).toEqual([]);
    }),
    { numRuns: 200 },
  ));

test('a line that has the key and names of one that is gone, and of amounts those of another, is named', () => {
  const [gone, stays] = [
    ['40', 'Kirjasto', '2500', 'Avustukset', 1, 1, 'gone'],
    ['40', 'Koulu', '2500', 'Avustukset', 0, 0, 'stays'],
  ];
  const before: TruthSheet = { header: truthHeader, rows: [gone!, stays!], hidden: [] };
  const { model } = tagged(before, [0, 1]);
  const { rows, issues } = resolve({ ...before, rows: [stays!.with(1, 'Kirjasto')] }, model);
  expect(rows).toEqual([{ row: 2, truth: 'stays', tag: 'a' }]);
  expect(issues.filter(({ code }) => code.startsWith('line.') || code.startsWith('tag.'))).toMatchObject([
    { code: 'line.known-by', params: { row: 2, known: '40/2500', by: 'key-names' } },
    { code: 'tag.unknown-line', params: { line: '40/2500#2' } },
  ]);
});
