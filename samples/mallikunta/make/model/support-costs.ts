import type { SupportCosts } from '../../../../engine/model/model';
import type { AccountKey } from '../accounts';
import type { SampleLine } from '../budget';
import { baseMeasure } from '../measures';
import { city } from './frame';

/** Support units in the order they are closed. */
const supportUnits = ['10210', '10220', '10250', '40310', '40320', '40410'] as const;

/** A basis found in the lines themselves: euros of an account ÷ euros per unit, whole units (persons, m², meals). */
interface Basis {
  readonly account: AccountKey;
  readonly eurosPerUnit: number;
}

const persons: Basis = { account: 'wages', eurosPerUnit: 41_500 };
const squareMetres: Basis = { account: 'internalRent', eurosPerUnit: 118 };
const meals: Basis = { account: 'internalMeals', eurosPerUnit: 4.15 };

const basisOf: Readonly<Record<(typeof supportUnits)[number], Basis>> = {
  '10210': persons,
  '10220': persons,
  '10250': persons,
  '40310': squareMetres,
  '40320': squareMetres,
  '40410': meals,
};

function unitsServed(lines: readonly SampleLine[], unit: string, { account, eurosPerUnit }: Basis): Record<string, number> {
  const served = lines.filter((line) => line.account === account && line.centre.code !== unit);
  const counted = served.map(
    ({ centre, euros }) => [centre.code, Math.round(Math.abs(euros.get(baseMeasure) ?? 0) / eurosPerUnit)] as const,
  );
  return Object.fromEntries(counted.filter(([, count]) => count > 0));
}

/** Step-down of administration, premises, cleaning and catering by persons, square metres and meals. */
export function supportCosts(lines: readonly SampleLine[]): SupportCosts[] {
  const use = supportUnits.map((unit) => [unit, unitsServed(lines, unit, basisOf[unit])] as const);
  return [
    {
      organiser: city,
      method: 'step-down',
      field: 'costCentre',
      support: [...supportUnits],
      use: Object.fromEntries(use),
      basis:
        'Hallinto, tietohallinto ja työterveys: henkilötyövuodet; tilat ja siivous: neliömetrit; ruokapalvelut: ateriat vuodessa',
      source: 'Henkilöstöjärjestelmä, tilarekisteri ja aterioiden tilaukset (rakennettu)',
      asOf: '2025-09-30',
      evidence: 'B',
    },
  ];
}
