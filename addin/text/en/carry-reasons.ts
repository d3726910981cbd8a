import type { CarryReasons } from '../parts/carry-reasons';

/** What two lines have in common, as it stands in a sentence. */
export const reasons: CarryReasons = {
  identical: 'everything',
  'key-names': 'code and name',
  'key-amounts': 'code and amounts',
  'names-amounts': 'name and amounts',
  key: 'code',
  names: 'name',
  'label-amounts': 'label and amounts',
  amounts: 'amounts',
  'code-map': "the unit's new code",
  sum: 'the sum of the parts',
  'similar-name': 'a similar name',
};
