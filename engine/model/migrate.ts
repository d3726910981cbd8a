import type { Issue } from '../issues/issue';
import { modelSchema } from './model';

/** A model as parsed, before it is judged: nothing about its fields is known yet. */
export type RawModel = Readonly<Record<string, unknown>>;

/** Brings a model of one schema version to the next. Pure; the result carries the schema it arrived at. */
export interface MigrationStep {
  readonly from: string;
  readonly to: string;
  readonly migrate: (raw: RawModel) => RawModel;
}

/** Every step since the first schema, oldest first. A schema change adds its step here and a sample of the older model to the tests. */
const migrations: readonly MigrationStep[] = [];

export type Migrated = { readonly raw: RawModel } | { readonly issue: Issue };

/**
 * The model in the schema that is written today. A newer schema is refused, because fields it has and we ignore could change
 * every figure; a schema nobody knows is refused too.
 */
export function migrate(raw: RawModel, steps: readonly MigrationStep[] = migrations, current: string = modelSchema): Migrated {
  const found = typeof raw['schema'] === 'string' ? raw['schema'].trim() : '';
  if (found === current) return { raw: { ...raw, schema: current } };
  if (isNewer(found, current)) {
    return { issue: { code: 'model.newer-schema', severity: 'error', params: { found, known: current } } };
  }
  const start = steps.findIndex((step) => step.from === found);
  if (start < 0) return { issue: { code: 'model.unknown-schema', severity: 'error', params: { found, known: current } } };
  return { raw: steps.slice(start).reduce<RawModel>((model, step) => ({ ...step.migrate(model), schema: step.to }), raw) };
}

function isNewer(found: string, known: string): boolean {
  const version = (schema: string) => /^momentti\/model\/(\d{1,6})$/.exec(schema)?.[1];
  const [theirs, ours] = [version(found), version(known)];
  return theirs !== undefined && ours !== undefined && Number(theirs) > Number(ours);
}
