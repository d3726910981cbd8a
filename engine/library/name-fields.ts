import type { BudgetLine } from '../model/budget';
import { headingField, headingTexts } from '../model/line-headings';
import { remembering } from '../model/remembering';
import { accountWords, wordTest } from './line-words';

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

export const meaningOfField: (name: string) => FieldMeaning = remembering((name) => {
  const folded = name.normalize('NFC').toLowerCase().trim();
  return fieldNames.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'other';
});

export interface NamedText {
  readonly field: string;
  readonly nearness: Nearness;
  readonly text: string;
  /** Of a heading over the line: 1 is the outermost. */
  readonly level?: number;
}

/** A text with two letters in a row names something; a code alone does not. */
const hasLetters = /\p{L}{2}/u;
const isAccountName = remembering(wordTest(accountWords));

/** "Palkat" beside a cost centre is an account, whatever its column is called. */
function namesSomething(meaning: FieldMeaning, text: string): boolean {
  return hasLetters.test(text) && (meaning !== 'other' || !isAccountName(text));
}

/** Headings over the line as its service area, the nearest first. */
function headingsOver(line: BudgetLine): readonly NamedText[] {
  const all = headingTexts(line).map((text, at): NamedText => ({
    field: headingField,
    nearness: 'serviceArea',
    text,
    level: at + 1,
  }));
  return all.filter(({ text }) => hasLetters.test(text)).reverse();
}

/**
 * The texts of a line that can name its service, nearest first. The label speaks only where nothing nearer does: in a table with
 * cost centres or accounts it is the account's name.
 */
export function namesOf(line: BudgetLine): readonly NamedText[] {
  const named = Object.entries(line.fields)
    .filter(([field]) => field !== 'label' && (field !== headingField || line.headings !== undefined))
    .map(([field, text]) => ({ field, meaning: meaningOfField(field), text }));
  const labelIsOther = named.some(({ meaning, text }) => (meaning === 'account' && text !== '') || text === line.label);
  const hasCostCentre = named.some(({ meaning, text }) => meaning === 'costCentre' && namesSomething(meaning, text));
  const label: readonly NamedText[] =
    labelIsOther || hasCostCentre || !namesSomething('other', line.label)
      ? []
      : [{ field: 'label', nearness: 'costCentre', text: line.label }];
  const fields = named.flatMap(({ field, meaning, text }): NamedText[] =>
    meaning === 'account' || !namesSomething(meaning, text) ? [] : [{ field, nearness: meaning, text }],
  );
  return [...label, ...fields, ...headingsOver(line)].sort(
    (a, b) => nearestFirst.indexOf(a.nearness) - nearestFirst.indexOf(b.nearness),
  );
}
