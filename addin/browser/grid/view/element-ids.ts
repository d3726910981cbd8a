/** What the grid says is active, `aria-activedescendant`, is a cell by this id, and only while the cell is drawn. */
export const cellId = (grid: string, row: number, column: number): string => `${grid}-${row}-${column}`;
