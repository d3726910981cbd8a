import type { GridAreasText } from '../parts/grid-areas';

const number = new Intl.NumberFormat('fi-FI');
const cellsOf = (cells: number): string => (cells === 1 ? 'Solu' : `${number.format(cells)} solua`);

export const gridAreas: GridAreasText = {
  sums: ({ average, cells, sum }) =>
    [average === null ? '' : `Keskiarvo ${average}`, `Määrä ${cells}`, sum === null ? '' : `Summa ${sum}`]
      .filter(Boolean)
      .join(' · '),
  pasted: (cells) => (cells === 0 ? 'Liitetyt arvot olivat soluissa jo.' : `${cellsOf(cells)} liitetty.`),
  cleared: (cells) => (cells === 0 ? 'Valitut solut olivat jo tyhjiä.' : `${cellsOf(cells)} tyhjennetty.`),
  cut: (cells) => `${cellsOf(cells)} siirretty leikepöydälle ja tyhjennetty.`,
  tooMany: (limit) =>
    `Kerralla voi muuttaa enintään ${number.format(limit)} solua, joten mitään ei muutettu. Valitse pienempi alue.`,
};
