import type { Chain } from '../allocation/chain';
import { outsidePlaces } from '../allocation/part';
import { RefusedInput } from '../issues/refused-input';
import { lastAge } from '../model/terms';
import type { Cents } from '../money/apportion';
import type { Rational } from '../money/rational';
import { source, type Analysis } from '../views/source';
import type { Amount } from '../views/analysis';
import { perHead, personsIn as sumPersons, personsNumber } from '../views/figures';
import { cellWithIds, checkCell, compileCell, type CellFilter, type CellQuery } from './cell';
import { centsIn } from './trace-cell';

/** One figure of the analysis without the lines behind it: what a formula in a person's own sheet asks for. */
export interface CellFigure {
  readonly measure: string;
  readonly year: number;
  readonly cents: Cents;
  /** Gross external operating expense of the same measure: what shares are of. */
  readonly operating: Cents;
}

export interface CellPerHead extends CellFigure {
  /** Persons of the cell's ages and area in the measure's population year; null where the model does not know them. */
  readonly persons: number | null;
  /** Half away from zero to the cent; null where nobody lives or nothing is known. */
  readonly perHead: Amount | null;
}

/**
 * The amount that `trace` gives for the same cell, summed from the cube: no line is looked at unless the cell names one or asks for support
 * costs. Refuses what checkCell finds: `cell.invalid`.
 */
export function cellFigure(analysis: Analysis, wanted: CellQuery): CellFigure {
  return figureIn(analysis, lookUp(analysis, wanted));
}

/** The same with its inhabitants, whose number takes longer to sum than the figure itself. */
export function cellPerHead(analysis: Analysis, wanted: CellQuery): CellPerHead {
  const at = lookUp(analysis, wanted);
  const figure = figureIn(analysis, at);
  const population = at.chain.populationOf(at.chain.table.measures[at.measure]);
  const persons = personsOf(population, at.filter, analysis.children.under);
  return { ...figure, persons: personsNumber(persons), perHead: perHead(figure.cents, persons) };
}

interface Place {
  readonly chain: Chain;
  readonly measure: number;
  readonly filter: CellFilter;
}

function lookUp(analysis: Analysis, wanted: CellQuery): Place {
  const { allocation, measure: shown } = analysis[source];
  const chain = wanted['supportCosts'] === 'yes' ? (allocation.supported ?? allocation.plain) : allocation.plain;
  const query = cellWithIds(chain, wanted);
  const problems = checkCell(chain, query);
  if (problems.length > 0) throw new RefusedInput('cell.invalid', { problems });
  const asked = chain.table.measures.findIndex(({ id }) => id === query['measure']);
  return { chain, measure: asked < 0 ? shown : asked, filter: compileCell(chain, query) };
}

function figureIn(analysis: Analysis, { chain, measure, filter }: Place): CellFigure {
  const { under } = analysis.children;
  const { wantsBlock } = filter;
  const blocks = analysis[source].cube.blocks.filter((block) => block.measure === measure);
  const cents =
    wantsBlock === null
      ? centsOfLines(chain, measure, filter, under)
      : blocks.reduce((sum, block) => (wantsBlock(block) ? sum + centsIn(chain, block, filter, under) : sum), 0);
  const operating = blocks.reduce(
    (sum, block) => (block.kind === 'expense' && !outsidePlaces.includes(block.place) ? sum + block.cents : sum),
    0,
  );
  const { id, year } = chain.table.measures[measure];
  return { measure: id, year, cents, operating };
}

function centsOfLines(chain: Chain, measure: number, filter: CellFilter, under: number): Cents {
  return chain.table.lines.reduce((total, { line }, index) => {
    if (line.kind !== filter.kind || !filter.wantsLine(index)) return total;
    let sum = total;
    chain.placeLine(index, measure, (part) => {
      if (filter.wantsPart(index, part)) sum += centsIn(chain, part, filter, under);
    });
    return sum;
  }, 0);
}

type YearPopulation = ReturnType<Chain['populationIn']>;

function personsOf(population: YearPopulation, { ages, childrenOnly, column }: CellFilter, under: number): Rational | null {
  const from = Math.max(ages?.from ?? 0, childrenOnly === 'no' ? under : 0);
  const to = Math.min(ages?.to ?? lastAge, childrenOnly === 'yes' ? under - 1 : lastAge);
  const byAge = column === null ? population?.total : population?.areas?.[column];
  return from > to ? null : sumPersons(byAge, { from, to });
}

/**
 * Inhabitants of the ages from ... to (both included, 0 ... 100, where 100 is 100 and over) on 31 December of the year, of one area by its
 * id or name or of the whole municipality; null where the model has no population for it. Refuses `cell.invalid` for an unknown area.
 */
export function personsIn(
  analysis: Analysis,
  { year, from, to, area }: { readonly year: number; readonly from: number; readonly to: number; readonly area?: string },
): number | null {
  const { plain: chain } = analysis[source].allocation;
  const query = cellWithIds(chain, area === undefined ? {} : { area });
  const problems = checkCell(chain, query);
  if (problems.length > 0) throw new RefusedInput('cell.invalid', { problems });
  const filter = { ...compileCell(chain, query), ages: { from, to } };
  return personsNumber(personsOf(chain.populationIn(year), filter, analysis.children.under));
}
