import { table, type ColumnTable } from 'arquero';
import { gradeWithin } from '../cube/sums';
import type { Block } from '../cube/cube';
import { source, type Analysis } from '../views/source';

/** Columns of the cube table, in order. Cents are whole cents: expense plus, income minus. */
interface Facts {
  readonly measure: string[];
  readonly year: number[];
  readonly organiser: string[];
  readonly kind: string[];
  readonly place: string[];
  readonly service: (string | null)[];
  readonly moment: (string | null)[];
  readonly directness: (string | null)[];
  readonly age: (number | null)[];
  readonly area: (string | null)[];
  readonly provider: (string | null)[];
  readonly productionMode: (string | null)[];
  readonly preventionLevel: (string | null)[];
  readonly evidence: (string | null)[];
  readonly cents: number[];
  readonly low: number[];
  readonly high: number[];
}

/**
 * Every figure of every measure as one table of facts: a row for each non-zero cell (moment × single age × area) and for each
 * visible sum beside people (remainder, internal ...; age null). Its cents sum to the lines. Use column names and op.*: arrow
 * expressions are compiled by arquero and cannot close over variables.
 */
export function cubeTable(analysis: Analysis): ColumnTable {
  const facts: Facts = {
    measure: [],
    year: [],
    organiser: [],
    kind: [],
    place: [],
    service: [],
    moment: [],
    directness: [],
    age: [],
    area: [],
    provider: [],
    productionMode: [],
    preventionLevel: [],
    evidence: [],
    cents: [],
    low: [],
    high: [],
  };
  for (const block of analysis[source].cube.blocks) addBlock(facts, analysis, block);
  return table(facts);
}

function addBlock(facts: Facts, analysis: Analysis, block: Block): void {
  const { cells, low, high } = block;
  if (cells === null) return addRow(facts, analysis, block, null, 0, [block.cents, block.cents, block.cents]);
  const { columns } = analysis[source].cube.chain;
  for (let cell = 0; cell < cells.length; cell += 1) {
    const figure = [cells[cell], low?.[cell] ?? cells[cell], high?.[cell] ?? cells[cell]] as const;
    if (figure.some((cents) => cents !== 0)) addRow(facts, analysis, block, Math.floor(cell / columns), cell % columns, figure);
  }
}

function addRow(
  facts: Facts,
  analysis: Analysis,
  block: Block,
  age: number | null,
  column: number,
  [cents, low, high]: readonly [number, number, number],
): void {
  const { chain } = analysis[source].cube;
  const measure = chain.table.measures[block.measure];
  const moment = block.moment < 0 ? null : chain.model.moments[block.moment];
  facts.measure.push(measure.id);
  facts.year.push(measure.year);
  facts.organiser.push(block.organiser);
  facts.kind.push(block.kind);
  facts.place.push(block.place);
  facts.service.push(moment?.service ?? null);
  facts.moment.push(moment?.id ?? null);
  facts.directness.push(moment?.directness ?? null);
  facts.age.push(age);
  facts.area.push(age === null ? null : (chain.areas[column] ?? null));
  facts.provider.push(block.provider);
  facts.productionMode.push(block.productionMode);
  facts.preventionLevel.push(block.preventionLevel);
  facts.evidence.push(age === null ? null : gradeWithin(block.grades, { from: age, to: age }, column < chain.columns - 1));
  facts.cents.push(cents);
  facts.low.push(low);
  facts.high.push(high);
}
