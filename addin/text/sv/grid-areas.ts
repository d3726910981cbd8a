import type { GridAreasText } from '../parts/grid-areas';

const number = new Intl.NumberFormat('sv-FI');
const cellsOf = (cells: number): string => (cells === 1 ? 'En cell' : `${number.format(cells)} celler`);

export const gridAreas: GridAreasText = {
  sums: ({ average, cells, sum }) =>
    [average === null ? '' : `Medelvärde ${average}`, `Antal ${cells}`, sum === null ? '' : `Summa ${sum}`]
      .filter(Boolean)
      .join(' · '),
  pasted: (cells) => (cells === 0 ? 'De inklistrade värdena stod redan i cellerna.' : `${cellsOf(cells)} har klistrats in.`),
  cleared: (cells) => (cells === 0 ? 'De valda cellerna var redan tomma.' : `${cellsOf(cells)} har tömts.`),
  cut: (cells) => `${cellsOf(cells)} har flyttats till urklipp och tömts.`,
  tooMany: (limit) =>
    `Högst ${number.format(limit)} celler kan ändras på en gång, så ingenting ändrades. Välj ett mindre område.`,
};
