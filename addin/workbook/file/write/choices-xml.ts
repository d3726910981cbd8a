import type { SheetPlan } from '../../../../engine';
import { columnLetters } from '../../plan/address';
import { absoluteRange } from '../../plan/references';
import { xmlText } from './xml-text';

/**
 * Lists to choose from, offered beside the cells. What is not on the list is still accepted: a list helps a person who types, and the
 * model's own check says what is wrong and why.
 */
export function choicesXml(plan: SheetPlan): string {
  const lists = (plan.choices ?? []).map(({ column, from, to, list }) => {
    const letters = columnLetters(column);
    const source = 'column' in list ? absoluteRange(list, list.sheet ?? plan.name) : `"${list.join(',').replaceAll('"', '""')}"`;
    return (
      `<dataValidation type="list" errorStyle="information" allowBlank="1" sqref="${letters}${from}:${letters}${to}">` +
      `<formula1>${xmlText(source)}</formula1></dataValidation>`
    );
  });
  return lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}
