import * as z from 'zod';
import { budgetModel, modelSchema } from './model';

/** The model's JSON Schema (draft 2020-12), as published beside the program: what an editor offers while a model is written by hand. */
export function modelJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(budgetModel, { io: 'input' }) as Record<string, unknown>;
  return { $schema, title: `Momentti model (${modelSchema})`, ...schema };
}

/** Every schema that is published, by file name without ".json". */
export function jsonSchemas(): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  return { 'model.schema': modelJsonSchema() };
}
