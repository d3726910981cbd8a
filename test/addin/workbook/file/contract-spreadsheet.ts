import { contractDates, storedSheets } from '../contract';
import type { MadeSheet } from './make-spreadsheet';

const dates = Object.fromEntries(
  contractDates.map(({ cell, value, format }) => [cell, { t: 'n', v: value, z: format } as const]),
);

/** The sheets of the contract as a file has them: dates as numbers under their formats. */
export const contractSpreadsheet: readonly MadeSheet[] = storedSheets.map(({ name, rows, visibility }) => ({
  name,
  rows,
  hidden: visibility === 'hidden' ? 1 : 0,
  ...(name === 'Muistio' && { cells: dates }),
}));
