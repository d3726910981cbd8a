import type { Issue } from '../../../issues/issue';
import { foldText } from '../../../model/fold-text';
import type { Area } from '../../../model/population';
import type { SheetGrid } from '../../grid';
import { sheetPlace } from '../cell-place';
import { findWholeArea } from './find-whole-area';
import type { PeopleColumns } from './people-columns';
import type { PeopleFigure } from './people-rows';

interface Placed {
  readonly figures: readonly PeopleFigure[];
  readonly issues: readonly Issue[];
}

interface Known {
  /** Names of the municipality itself. */
  readonly whole?: readonly string[];
  readonly areas?: readonly Area[];
}

/** Each figure with the id of its area, null for the whole municipality. */
export function placed(
  sheet: SheetGrid,
  figures: readonly PeopleFigure[],
  { place }: PeopleColumns,
  { whole = [], areas = [] }: Known,
): Placed {
  const names = [...new Set(figures.flatMap((figure) => figure.place ?? []))];
  const ours = names.find((name) => whole.some((one) => foldText(one) === foldText(name)));
  if (place?.isMunicipality === true) return municipality(sheet, figures, names, ours);
  const areaOf = (name: string): Area | undefined =>
    areas.find(({ id, name: own = id }) => [id, own].some((text) => foldText(text) === foldText(name)));
  const withWhole = (taken: string | undefined): readonly PeopleFigure[] =>
    figures.map((own) => {
      const { place: name } = own;
      return { ...own, place: name === null || name === taken ? null : (areaOf(name)?.id ?? name) };
    });
  if (ours !== undefined) return { figures: withWhole(ours), issues: [] };
  const at = sheetPlace(sheet);
  const [only] = names;
  const isAlone = names.length === 1 && figures.every((figure) => figure.place !== null);
  if (isAlone && only !== undefined && areaOf(only) === undefined)
    return {
      figures: withWhole(only),
      issues: [{ code: 'people.only-place', severity: 'warning', params: { place: only }, at }],
    };
  const found = findWholeArea(figures);
  if (found === null || (!found.isCertain && areaOf(found.place) !== undefined))
    return { figures: withWhole(undefined), issues: [] };
  const params = { place: found.place };
  if (!found.isCertain) return { figures: [], issues: [{ code: 'people.whole-unclear', severity: 'error', params, at }] };
  return { figures: withWhole(found.place), issues: [{ code: 'people.whole-found', severity: 'info', params, at }] };
}

/** Of a table of municipalities only ours is taken; one that stands alone is ours by any name. */
function municipality(
  sheet: SheetGrid,
  figures: readonly PeopleFigure[],
  names: readonly string[],
  ours: string | undefined,
): Placed {
  const at = sheetPlace(sheet);
  if (ours === undefined && names.length > 1) {
    const params = { count: names.length, examples: names.slice(0, 3).join(', ') };
    return { figures: [], issues: [{ code: 'people.several-municipalities', severity: 'error', params, at }] };
  }
  const left = names.length - 1;
  const own = figures.filter((figure) => ours === undefined || figure.place === ours).map((one) => ({ ...one, place: null }));
  if (left > 0) {
    const params = { taken: ours ?? '', count: left };
    return { figures: own, issues: [{ code: 'people.others-left', severity: 'info', params, at }] };
  }
  const [place] = ours === undefined ? names : [];
  return {
    figures: own,
    issues: place === undefined ? [] : [{ code: 'people.only-place', severity: 'info', params: { place }, at }],
  };
}
