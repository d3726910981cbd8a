import type { Issue, Outcome } from '../issues/issue';
import { jsonErrorLine } from './json-error';
import { migrate, type RawModel } from './migrate';
import { budgetModel, type BudgetModel } from './model';
import { noPlaces, placeOf, type ModelPath, type ModelPlaces } from './model-path';
import { normalForm } from './normal-form';
import { repeatedKeys } from './repeated-keys';
import { schemaIssues } from './schema-issues';
import { setAside } from './set-aside';
import { unknownFields } from './unknown-fields';

/** A model and where its values stood in the user's workbook, if it came from one; `checkModel` points at those cells. */
export interface ModelOutcome extends Outcome<BudgetModel> {
  readonly places: ModelPlaces;
}

export interface ReadOptions {
  /** What the schema refuses of entries that stand alone is left out, and said as an error; the value is then the model without it. */
  readonly asFarAsItGoes?: boolean;
}

/**
 * A model from JSON: the text itself, or the parsed document. Older schemas are migrated, left-out parts get their defaults, all
 * problems are reported at once. The value is null where anything was refused. What the model says is judged by `checkModel`.
 */
export function readModelDocument(
  source: unknown,
  places: ModelPlaces = noPlaces,
  { asFarAsItGoes = false }: ReadOptions = {},
): ModelOutcome {
  if (typeof source !== 'string') return readParsed(source, places, asFarAsItGoes);
  const json = source.replace(/^\uFEFF/, '');
  const document = parseText(json);
  if ('issue' in document) return refused([document.issue], places);
  const repeats = repeatedKeys(json).map((params): Issue => ({ code: 'model.repeated-key', severity: 'error', params }));
  const outcome = readParsed(document.raw, places, asFarAsItGoes);
  return repeats.length > 0 ? refused([...repeats, ...outcome.issues], places) : outcome;
}

function readParsed(raw: unknown, places: ModelPlaces, asFarAsItGoes: boolean): ModelOutcome {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return refused([{ code: 'model.not-object', severity: 'error', params: { found: kindOf(raw) } }], places);
  }
  const migrated = migrate(raw as RawModel);
  if ('issue' in migrated) {
    const at = placeOf(['schema'], places);
    return refused([{ ...migrated.issue, ...(at && { at }) }], places);
  }
  return judge(migrated.raw, places, asFarAsItGoes ? roundsOfMending : 0);
}

/** A mended entry may be refused once more, for another field. */
const roundsOfMending = 8;

function judge(raw: RawModel, places: ModelPlaces, rounds: number): ModelOutcome {
  const parsed = budgetModel.safeParse(raw);
  if (!parsed.success) {
    const found = schemaIssues(parsed.error.issues, raw, places);
    const paths = parsed.error.issues.map(({ path }) => path as ModelPath);
    const left = rounds > 0 ? setAside(raw, places, paths) : null;
    if (left === null) return refused(found, places);
    const outcome = judge(left.raw, left.places, rounds - 1);
    return { ...outcome, issues: [...found, ...outcome.issues] };
  }
  const issues = unknownFields(raw, parsed.data, places);
  if (issues.some(({ severity }) => severity === 'error')) return refused(issues, places);
  return { value: normalForm(parsed.data), issues, places };
}

function refused(issues: readonly Issue[], places: ModelPlaces): ModelOutcome {
  return { value: null, issues, places };
}

/** What stands in place of the model, as a code term. */
function kindOf(raw: unknown): string {
  if (Array.isArray(raw)) return 'list';
  return typeof raw === 'string' ? 'text' : typeof raw === 'number' ? 'number' : String(raw);
}

function parseText(json: string): { readonly raw: unknown } | { readonly issue: Issue } {
  try {
    return { raw: JSON.parse(json) as unknown };
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return { issue: { code: 'model.not-json', severity: 'error', params: { line: jsonErrorLine(json) } } };
  }
}
