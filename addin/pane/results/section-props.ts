import type { Results } from '../../app/state';
import type { Words } from '../words';
import type { OpenFigure } from './figure';

/** What every part of the results is given. */
export interface SectionProps {
  readonly results: Results;
  readonly words: Words;
  readonly onOpen: OpenFigure;
}

/** Headings of a table of names and amounts: the unit is said here and nowhere under it. */
export const amountColumns = (
  name: string,
  { currency }: Pick<Results, 'currency'>,
  { text }: Words,
): readonly [string, string] => [name, currency === 'EUR' ? text.paneResults.columns.euros : currency];
