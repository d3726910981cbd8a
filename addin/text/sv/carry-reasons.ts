import type { CarryReasons } from '../parts/carry-reasons';

/** What two lines have in common, as it stands in a sentence. */
export const reasons: CarryReasons = {
  identical: 'allt',
  'key-names': 'kod och namn',
  'key-amounts': 'kod och belopp',
  'names-amounts': 'namn och belopp',
  key: 'kod',
  names: 'namn',
  'label-amounts': 'benämning och belopp',
  amounts: 'belopp',
  'code-map': 'enhetens nya kod',
  sum: 'delarnas summa',
  'similar-name': 'liknande namn',
};
