import { isOrganiserName, type BudgetModel, type SheetGrid } from '../../engine';

/** The id of an organiser that nobody has named: its name is then its file's. */
const unnamed = 'organiser';

/** A cell above a budget that is nothing but its organiser's name. */
const isOrganiser = (cell: unknown): cell is string => typeof cell === 'string' && isOrganiserName(cell);

/**
 * What stands over the result sheets where the budget has one organiser: the model's name for it, else the name above the budget in its
 * sheet, else the file's. Null where there are several.
 */
export function resultTitle(
  { organisers, layouts }: Pick<BudgetModel, 'organisers' | 'layouts'>,
  sheets: readonly SheetGrid[],
  shown: readonly string[],
): string | null {
  const [id, ...others] = shown;
  if (id === undefined || others.length > 0) return null;
  const name = organisers.find((organiser) => organiser.id === id)?.name ?? id;
  if (id !== unnamed) return name;
  const above = layouts
    .filter(({ organiser }) => organiser === id)
    .flatMap(({ sheet, headerRow }) => {
      const grid = sheets.find((one) => one.name === sheet && one.ours === undefined);
      return grid?.rows.slice(0, headerRow - 1).flat() ?? [];
    });
  return above.find(isOrganiser)?.trim() ?? name;
}
