/** The parts of JSON Schema the published model schema uses, judged independently of zod. */
export function fitsSchema(schema: unknown, value: unknown): boolean {
  const rules = schema as Record<string, unknown>;
  return Object.entries(rules).every(([rule, wanted]) => (judges[rule] ?? unknownRule(rule))(wanted, value, rules));
}

function unknownRule(rule: string): never {
  throw new Error(`rule of JSON Schema not known to the test: ${rule}`);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
type Judge = (wanted: unknown, value: unknown, rules: Record<string, unknown>) => boolean;

const types: Record<string, (value: unknown) => boolean> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

const judges: Record<string, Judge> = {
  $schema: () => true,
  title: () => true,
  default: () => true,
  description: () => true,
  type: (wanted, value) => [wanted].flat().some((type) => types[String(type)]!(value)),
  const: (wanted, value) => wanted === value,
  enum: (wanted, value) => (wanted as unknown[]).includes(value),
  anyOf: (wanted, value) => (wanted as unknown[]).some((branch) => fitsSchema(branch, value)),
  oneOf: (wanted, value) => (wanted as unknown[]).filter((branch) => fitsSchema(branch, value)).length === 1,
  required: (wanted, value) => !isObject(value) || (wanted as string[]).every((key) => Object.hasOwn(value, key)),
  properties: (wanted, value) =>
    !isObject(value) ||
    Object.entries(wanted as object).every(([key, schema]) => !Object.hasOwn(value, key) || fitsSchema(schema, value[key])),
  propertyNames: (wanted, value) => !isObject(value) || Object.keys(value).every((key) => fitsSchema(wanted, key)),
  additionalProperties: (wanted, value, { properties = {} }) =>
    !isObject(value) ||
    Object.entries(value).every(([key, entry]) => Object.hasOwn(properties as object, key) || fitsSchema(wanted, entry)),
  items: (wanted, value) => !Array.isArray(value) || value.every((entry) => fitsSchema(wanted, entry)),
  minItems: (wanted, value) => !Array.isArray(value) || value.length >= Number(wanted),
  maxItems: (wanted, value) => !Array.isArray(value) || value.length <= Number(wanted),
  minLength: (wanted, value) => typeof value !== 'string' || value.length >= Number(wanted),
  maxLength: (wanted, value) => typeof value !== 'string' || value.length <= Number(wanted),
  minimum: (wanted, value) => typeof value !== 'number' || value >= Number(wanted),
  maximum: (wanted, value) => typeof value !== 'number' || value <= Number(wanted),
  pattern: (wanted, value) => typeof value !== 'string' || new RegExp(String(wanted)).test(value),
};
