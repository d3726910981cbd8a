import { carrySheet, modelSheets, type BudgetModel, type CarryDocument, type SheetPlan } from '../../../engine';
import type { Call } from '../commands/command';
import { extensionOf } from '../disk';
import type { OutputFile } from '../output';
import { refuse } from '../refusal';
import { checkInto, intoWorkbook, outWorkbook } from './workbook-output';

/** What --out can be: a workbook people fill in, or the same as JSON. */
const forms = ['xlsx', 'json'];

/** Throws Refusal before any work is done: a model must go somewhere. */
export function checkModelOut(call: Call): void {
  checkInto(call);
  const { out, into } = call.options;
  if (into !== undefined) return;
  if (out === undefined) throw refuse('command.option-missing', { option: '--out', command: 'model' });
  if (!forms.includes(extensionOf(out))) {
    throw refuse('command.option-value', { option: '--out', value: out, known: '*.xlsx, *.json' });
  }
}

/** The model where --out or --into asks for it; in a workbook with the list of what was carried over. */
export async function modelOutputs(model: BudgetModel, carry: CarryDocument | null, call: Call): Promise<readonly OutputFile[]> {
  const { language, text, options } = call;
  const { out = '', into } = options;
  const plans = (): readonly SheetPlan[] => {
    const decimal = language === 'en' ? '.' : ',';
    const list = carry === null ? [] : [carrySheet(carry, text.carry, model.moments, decimal)];
    return [...list.map((plan): SheetPlan => ({ ...plan, origin: 'model' })), ...modelSheets(model, language)];
  };
  if (into !== undefined) return [await intoWorkbook(into, plans(), [], call)];
  if (extensionOf(out) === 'json') return [{ name: out, content: `${JSON.stringify(model, null, 2)}\n` }];
  return [await outWorkbook(out, plans(), call)];
}
