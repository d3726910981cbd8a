import type * as z from 'zod';
import type { Issue } from '../issues/issue';
import { pathText, placeOf, valueAt, type ModelPath, type ModelPlaces } from './model-path';

type SchemaIssue = z.core.$ZodIssue;

/** What zod found, as issues of our own: the path as a person reads it, what was expected as code terms, what was found. */
export function schemaIssues(found: readonly SchemaIssue[], source: unknown, places: ModelPlaces): Issue[] {
  return found.map((issue) => {
    const path = [...issue.path.map((step) => (typeof step === 'number' ? step : String(step))), ...unknownKey(issue)];
    const at = placeOf(path, places);
    const params = { path: pathText(path, source), expected: expectedTerms(issue), found: shown(valueAt(source, path)) };
    return { ...(driverIssue(path, source, params) ?? { code: 'model.invalid', severity: 'error', params }), ...(at && { at }) };
  });
}

const ageFields: ReadonlySet<unknown> = new Set(['from', 'to']);
const weightFields: ReadonlySet<unknown> = new Set([
  'count',
  'volume',
  'price',
  'weight',
  'perHead',
  'persons',
  'childWeight',
  'amount',
]);

/** Ages and weights of drivers have findings of their own, the same as for values the schema lets through. */
function driverIssue(path: ModelPath, source: unknown, { path: text, found }: { path: string; found: string }): Issue | null {
  const [part, index] = path;
  if (part !== 'drivers' || index === undefined || path.length < 3 || found === '') return null;
  const driver = String(valueAt(source, [part, index, 'id']) ?? `#${Number(index) + 1}`);
  if (ageFields.has(path.at(-1))) {
    return { code: 'driver.unknown-age', severity: 'error', params: { driver, age: found, path: text } };
  }
  if (!weightFields.has(path.at(-1))) return null;
  return { code: 'driver.weights-invalid', severity: 'error', params: { driver, value: found, path: text } };
}

function unknownKey(issue: SchemaIssue): string[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
}

const typeTerms: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  int: 'integer',
  array: 'list',
  object: 'object',
  record: 'object',
  boolean: 'true | false',
  null: 'null',
};

/** "integer", "text | number", ">= 0", "direct | family", "101 items": terms a message can show as they are or translate. */
function expectedTerms(issue: SchemaIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeTerms[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    case 'too_small':
      return bound('>=', issue.minimum, issue.origin);
    case 'too_big':
      return bound('<=', issue.maximum, issue.origin);
    case 'invalid_format':
      return issue.format === 'regex' ? 'A ... XFD' : issue.format;
    case 'invalid_key':
      return 'text';
    case 'invalid_union':
      return unionTerms(issue);
    default:
      return issue.code;
  }
}

function bound(sign: string, limit: number | bigint, origin: string): string {
  if (origin === 'string') return sign === '>=' && limit === 1 ? 'text' : `text ${sign} ${limit} characters`;
  if (origin === 'array') return `list ${sign} ${limit} items`;
  return `${sign} ${limit}`;
}

function unionTerms(issue: Extract<SchemaIssue, { code: 'invalid_union' }>): string {
  const named = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
  const terms = named.length > 0 ? named : issue.errors.flatMap((branch) => branch.slice(0, 1).map(expectedTerms));
  return [...new Set(terms)].join(' | ');
}

/** A found value in few characters; empty where there is none. */
function shown(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return `[${value.length}]`;
  if (typeof value === 'object') return 'error' in value && typeof value.error === 'string' ? value.error : '{}';
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
