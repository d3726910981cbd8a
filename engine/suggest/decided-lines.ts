import { compileTagger } from '../allocation/tagging';
import { lineKey, type BudgetLine } from '../model/budget';
import type { BudgetModel } from '../model/model';
import type { KnownLine } from '../model/moment';
import type { DecidedLine } from './suggester';

/** A remembered line as a line of a budget; its row is gone. */
function asLine({ organiser, line, label, kind, fields }: KnownLine): BudgetLine {
  return { id: line, organiser, label, kind: kind ?? 'expense', fields, at: { sheet: null, cell: 'A1' }, row: 0 };
}

/**
 * Lines to which a person has given one moment, in this model: budget lines and remembered ones. What only a default rule of the
 * library says is no decision, and a line of several moments is no example. Year: which rules are in force.
 */
export function decidedLines(model: BudgetModel, lines: readonly BudgetLine[], year: number): readonly DecidedLine[] {
  const people = { ...model, rules: model.rules.filter((rule) => rule.default !== true) };
  const tagger = compileTagger(people);
  const present = new Set(lines.map(({ organiser, id }) => lineKey(organiser, id)));
  const gone = (model.lines ?? []).filter(({ organiser, line }) => !present.has(lineKey(organiser, line))).map(asLine);
  return [...lines, ...gone].flatMap((line): readonly DecidedLine[] => {
    const tag = tagger.decide(line, year);
    const [only, ...others] = typeof tag === 'string' ? [] : tag.moments;
    if (only === undefined || others.length > 0) return [];
    const moment = model.moments[only];
    return moment === undefined ? [] : [{ line, moment: moment.id }];
  });
}
