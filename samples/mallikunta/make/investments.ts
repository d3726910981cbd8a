import { measures } from './measures';

/** A project of the investment part: euros of each measure in the order of the columns; spending minus, contributions plus. */
export interface Investment {
  readonly code: string;
  readonly name: string;
  readonly committee: string;
  readonly area: string | null;
  readonly euros: readonly number[];
}

/** Thousands of euros spent, TP 2024 ... TS 2028; a plus is a contribution received. */
function project(code: string, name: string, committee: string, area: string | null, thousands: readonly number[]): Investment {
  if (thousands.length !== measures.length) throw new Error(`${code} needs an amount for every measure.`);
  return { code, name, committee, area, euros: thousands.map((amount) => (amount === 0 ? 0 : -amount * 1000)) };
}

export const investments: readonly Investment[] = [
  project('H101', 'Harjun koulun laajennus', '20', 'etelaharju', [1240, 4600, 4950, 3120, 6800, 2100, 0]),
  project('H102', 'Itärannan koulun peruskorjaus', '20', 'itaranta', [0, 300, 300, 140, 1900, 5200, 3400]),
  project('H103', 'Keskustan yläkoulun väistötilat', '20', 'keskusta', [680, 900, 900, 610, 450, 0, 0]),
  project('H104', 'Puolukan päiväkodin uudisrakennus', '20', 'etelaharju', [2150, 2800, 2600, 1980, 350, 0, 0]),
  project('H105', 'Kaislikon päiväkodin sisäilmakorjaus', '20', 'rantakyla', [0, 0, 180, 95, 820, 0, 0]),
  project('H106', 'Lukion opetusteknologia ja kalusteet', '20', null, [120, 180, 180, 122, 210, 150, 150]),
  project('H201', 'Uimahallin vedenkäsittely', '30', 'keskusta', [0, 250, 250, 60, 1400, 900, 0]),
  project('H202', 'Lähiliikuntapaikat kouluilla', '30', null, [160, 200, 200, 175, 240, 240, 240]),
  project('H203', 'Pääkirjaston omatoimitilat', '30', 'keskusta', [0, 0, 0, 0, 320, 180, 0]),
  project('H301', 'Koulureittien kevyen liikenteen väylät', '40', null, [840, 1100, 1100, 720, 1350, 1200, 1200]),
  project('H302', 'Katujen rakentaminen, Eteläharjun kaava-alue', '40', 'etelaharju', [2380, 2600, 2450, 1510, 2900, 3100, 2200]),
  project('H303', 'Katuvalaistuksen uusiminen', '40', null, [410, 450, 450, 290, 480, 480, 480]),
  project('H304', 'Leikkipuistojen peruskorjaus', '40', null, [190, 240, 240, 205, 260, 260, 260]),
  project('H305', 'Toimitilojen energiakorjaukset', '40', null, [720, 850, 990, 540, 1100, 1000, 1000]),
  project('H306', 'Valtionavustus kevyen liikenteen väyliin', '40', null, [-210, -330, -330, 0, -400, -360, -360]),
  project('H401', 'Maanhankinta', '50', null, [640, 800, 800, 310, 800, 800, 800]),
];
