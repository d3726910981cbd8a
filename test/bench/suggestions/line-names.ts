import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { BudgetLine } from '../../../engine/model/budget';

/** A real line name and the moments its annotators gave it. */
export interface TaggedName {
  readonly id: string;
  readonly source: string;
  readonly language: string;
  /** What stands beside the name in its file (department, chapter), widest first. */
  readonly context: readonly string[];
  readonly name: string;
  /** Moments that count as right. Empty: the library has no moment for it, and any suggestion is wrong. */
  readonly right: ReadonlySet<string>;
  /** One first choice for each annotator, "none" where no moment fits. */
  readonly choices: readonly string[];
}

/**
 * Which names are for what. dev: the library's words were widened on these, so they flatter. calibration: nobody read them, the rates of
 * engine/library/word-confidence.ts come from them. test: nobody read them and nothing was fitted to them.
 */
export type Part = 'dev' | 'calibration' | 'test';

/**
 * All dev. Of the first five a search for words had shown pages or parts of them before anyone tagged names; the last two are national
 * lists whose terms the library has from general knowledge.
 */
const seenSources: ReadonlySet<string> = new Set(['kauniainen', 'grankulla', 'sjobo', 'olofstrom', 'tampere', 'rs', 'hsa']);

/** By a hash of the id, half to dev and a quarter to each other: no one has chosen which name is in which part. */
export function partOf({ id, source }: Pick<TaggedName, 'id' | 'source'>): Part {
  const [first = 0] = createHash('sha256').update(`momentti ${id}`).digest();
  if (first % 2 === 0 || seenSources.has(source)) return 'dev';
  return first % 4 === 1 ? 'calibration' : 'test';
}

/** Benches are modules and tests are not: both run from the repository's root. */
const folder = join(process.cwd(), 'test/fixtures/line-names');
type Row = Readonly<Record<string, string>>;

function rowsOf(file: string): readonly Row[] {
  return Papa.parse<Row>(readFileSync(join(folder, file), 'utf8'), { header: true, skipEmptyLines: true }).data;
}

const none = 'none';

/** Names on which annotators differ count as right with either's choice or alternative. */
function tagged(row: Row, tags: readonly Row[]): TaggedName {
  const all = tags.flatMap(({ moment = '', alternative = '' }) => [moment, ...alternative.split(/[|;]/)]);
  return {
    id: row.id ?? '',
    source: row.source ?? '',
    language: row.language ?? '',
    context: (row.context ?? '')
      .split('|')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
    name: row.name ?? '',
    right: new Set(all.map((moment) => moment.trim()).filter((moment) => moment !== '' && moment !== none)),
    choices: tags.map(({ moment = '' }) => moment.trim() || none),
  };
}

/** Every real name: the four sources tagged by two annotators, municipal names by the one who gathered them. */
export function taggedNames(): readonly TaggedName[] {
  const byId = (file: string) => new Map(rowsOf(file).map((row) => [row.id ?? '', row]));
  const [first, second] = [byId('tags-a.csv'), byId('tags-b.csv')];
  const four = rowsOf('names.csv').map((row) =>
    tagged(
      row,
      [first.get(row.id ?? ''), second.get(row.id ?? '')].filter((tag) => tag !== undefined),
    ),
  );
  return [...four, ...rowsOf('municipal.csv').map((row) => tagged(row, [row]))];
}

export const namesOfPart = (part: Part): readonly TaggedName[] => taggedNames().filter((name) => partOf(name) === part);

/** The name as a budget line: what stands beside it becomes service area and committee. */
export function lineOf({ id, name, context }: TaggedName): BudgetLine {
  const [serviceArea, ...wider] = context.toReversed();
  const fields = {
    ...(wider.length === 0 ? {} : { committee: wider.join(', ') }),
    ...(serviceArea === undefined ? {} : { serviceArea }),
    costCentre: name,
  };
  return { id, organiser: 'city', label: name, kind: 'expense', fields, at: { sheet: null, cell: 'A1' }, row: 1 };
}
