import { analyse, type Analysis, type BudgetModel } from '../../../engine';
import type { FunctionSource } from '../../../addin/functions/function-source';
import { makeBudget, makeModel, persons, ta2025, ta2026 } from '../../support/city';

/** Two measures, two areas, a service for pupils and one for everybody. Amounts by hand: see the tests. */
export const smallModel = (changes: Partial<BudgetModel> = {}): BudgetModel =>
  makeModel({
    segments: [
      { id: '0-6', name: 'Pienet', from: 0, to: 6 },
      { id: '7-17', name: 'Koululaiset', from: 7, to: 17 },
      { id: '18+', name: 'Aikuiset', from: 18, to: 100 },
    ],
    areas: [{ id: 'n', name: 'Pohjoinen' }, { id: 's' }],
    population: ['n', 's'].flatMap((area) =>
      [2025, 2026].map((year) => ({ year, area, source: 'register', evidence: 'A', persons: persons(50, 25) })),
    ),
    services: [
      { id: 'school', name: 'Perusopetus' },
      { id: 'roads', name: 'Kadut' },
    ],
    rules: [
      { id: 'r1', when: { account: '1' }, shares: [{ moment: 'pupils', share: 1 }] },
      { id: 'r2', when: { account: '2' }, shares: [{ moment: 'streets', share: 1 }] },
    ],
    ...changes,
  });

export function analysed(model = smallModel()): Analysis {
  const budget = makeBudget(
    [
      { id: '1', cents: [800_000_00, 900_000_00] },
      { id: '2', cents: [59_500_00, 59_500_00] },
      { id: '3', cents: [40_500_00, 40_500_00] },
      { id: '4', cents: [-10_00, -10_00], kind: 'income', fields: { account: '1' } },
    ],
    [ta2025, ta2026],
  );
  const { value } = analyse([budget], model);
  if (value === null) throw new Error('no analysis');
  return value;
}

export const sourceOf = (analysis: Analysis | null): FunctionSource => ({ latest: () => analysis });
