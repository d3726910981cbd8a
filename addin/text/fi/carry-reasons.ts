import type { CarryReasons } from '../parts/carry-reasons';

/** What two lines have in common, as it stands in a sentence. */
export const reasons: CarryReasons = {
  identical: 'kaikki',
  'key-names': 'koodi ja nimi',
  'key-amounts': 'koodi ja summat',
  'names-amounts': 'nimi ja summat',
  key: 'koodi',
  names: 'nimi',
  'label-amounts': 'nimike ja summat',
  amounts: 'summat',
  'code-map': 'yksikön uusi koodi',
  sum: 'osien summa',
  'similar-name': 'samankaltainen nimi',
};
