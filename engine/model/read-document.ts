import type { Issue, Outcome } from '../issues/issue';
import { jsonErrorLine } from './json-error';
import { migrate, type RawModel } from './migrate';
import { budgetModel, type BudgetModel } from './model';
import { noPlaces, placeOf, type ModelPlaces } from './model-path';
import { normalForm } from './normal-form';
import { repeatedKeys } from './repeated-keys';
import { schemaIssues } from './schema-issues';
import { unknownFields } from './unknown-fields';

/** A model and where its values stood in the user's workbook, if it came from one; `checkModel` points at those cells. */
export interface ModelOutcome extends Outcome<BudgetModel> {
  readonly places: ModelPlaces;
}

/**
 * A model from JSON: the text itself, or the parsed document. Older schemas are migrated, left-out parts get their defaults, all
 * problems are reported at once. The value is null where anything was refused. What the model says is judged by `checkModel`.
 */
export function readModelDocument(source: unknown, places: ModelPlaces = noPlaces): ModelOutcome {
  if (typeof source !== 'string') return readParsed(source, places);
  const json = source.replace(/^\uFEFF/, '');
  const document = parseText(json);
  if ('issue' in document) return refused([document.issue], places);
  const repeats = repeatedKeys(json).map((params): Issue => ({ code: 'model.repeated-key', severity: 'error', params }));
  const outcome = readParsed(document.raw, places);
  return repeats.length > 0 ? refused([...repeats, ...outcome.issues], places) : outcome;
}

function readParsed(raw: unknown, places: ModelPlaces): ModelOutcome {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return refused([{ code: 'model.not-object', severity: 'error', params: { found: kindOf(raw) } }], places);
  }
  const migrated = migrate(raw as RawModel);
  if ('issue' in migrated) {
    const at = placeOf(['schema'], places);
    return refused([{ ...migrated.issue, ...(at && { at }) }], places);
  }
  return judge(migrated.raw, places);
}

function judge(raw: RawModel, places: ModelPlaces): ModelOutcome {
  const parsed = budgetModel.safeParse(raw);
  if (!parsed.success) return refused(schemaIssues(parsed.error.issues, raw, places), places);
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
