import type { GridAreasText } from '../parts/grid-areas';

const number = new Intl.NumberFormat('en-GB');
const cellsOf = (cells: number): string => (cells === 1 ? 'One cell' : `${number.format(cells)} cells`);

export const gridAreas: GridAreasText = {
  sums: ({ average, cells, sum }) =>
    [average === null ? '' : `Average ${average}`, `Count ${cells}`, sum === null ? '' : `Sum ${sum}`]
      .filter(Boolean)
      .join(' · '),
  pasted: (cells) => (cells === 0 ? 'The pasted values were in the cells already.' : `${cellsOf(cells)} pasted.`),
  cleared: (cells) => (cells === 0 ? 'The selected cells were empty already.' : `${cellsOf(cells)} cleared.`),
  cut: (cells) => `${cellsOf(cells)} moved to the clipboard and cleared.`,
  tooMany: (limit) =>
    `At most ${number.format(limit)} cells can be changed at once, so nothing was changed. Select a smaller area.`,
};
