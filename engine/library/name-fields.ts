import type { BudgetLine } from '../model/budget';

/**
 * How near to the money a field names the service: the cost centre before the service area, the committee last.
 * An account says what kind of money it is (wages, rent), not what for, so it is not asked.
 */
export type Nearness = 'costCentre' | 'other' | 'serviceArea' | 'committee';
export const nearestFirst: readonly Nearness[] = ['costCentre', 'other', 'serviceArea', 'committee'];

type FieldMeaning = Nearness | 'account';

/** Beginnings of field names, ours and those people write over their columns. */
const fieldNames: readonly (readonly [FieldMeaning, RegExp])[] = [
  ['account', /^(account|tili|konto|menolaji|tulolaji|kirjanpito)/],
  ['costCentre', /^(cost ?cent|kustannuspaik|kostnadsst|laskentakohd|yksikk|enhet|kp|momentti|menomoment)/],
  ['serviceArea', /^(service ?area|palvelualue|tulosalue|vastuualue|serviceomr|resultatomr|ansvarsomr|menoluku|menoluvu)/],
  ['committee', /^(committee|body|toimieli|lautakun|organ(?!isat)|nämnd|toimiala|sektor|pääluok)/],
];

export function meaningOfField(name: string): FieldMeaning {
  const folded = name.normalize('NFC').toLowerCase().trim();
  return fieldNames.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'other';
}

export interface NamedText {
  readonly field: string;
  readonly nearness: Nearness;
  readonly text: string;
}

/** A text with two letters in a row names something; a code alone does not. */
const namesSomething = /\p{L}{2}/u;

/** The texts of a line that can name its service, nearest first. The label counts where it repeats no field. */
export function namesOf(line: BudgetLine): readonly NamedText[] {
  const entries = Object.entries(line.fields);
  const repeated = entries.some(([, text]) => text === line.label);
  const candidates = repeated ? entries : [...entries, ['label', line.label] as const];
  return candidates
    .flatMap(([field, text]): NamedText[] => {
      const nearness = field === 'label' ? 'costCentre' : meaningOfField(field);
      return nearness === 'account' || !namesSomething.test(text) ? [] : [{ field, nearness, text }];
    })
    .sort((a, b) => nearestFirst.indexOf(a.nearness) - nearestFirst.indexOf(b.nearness));
}
