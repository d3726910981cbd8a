import { join } from 'node:path';
import {
  methodView,
  planSheets,
  type BudgetModel,
  type ColumnPlan,
  type Issue,
  type PrintableDocument,
  type SheetPlan,
  type TracedPart,
} from '../../../engine';
import { issueSentence } from '../../text/issue-sentence';
import type { Call } from '../commands/command';
import { csvText } from '../csv/csv';
import { csvTables } from '../csv/csv-tables';
import { fiscalDataPackage } from '../csv/fiscal-data-package';
import { extensionOf } from '../disk';
import type { OutputFile } from '../output';
import { issueDocument } from '../print/issues';
import { refuse } from '../refusal';
import { checkInto, intoWorkbook, outWorkbook } from './workbook-output';

/** What --out can be: a workbook, the JSON document, or (no extension) a folder of csv files. */
const forms = ['xlsx', 'json', ''];

/** Throws Refusal before any work is done: command.option-value, and what checkInto throws. */
export function checkAnalysisOut(call: Call): void {
  checkInto(call);
  const { out } = call.options;
  if (out !== undefined && !forms.includes(extensionOf(out))) {
    throw refuse('command.option-value', { option: '--out', value: out, known: '*.xlsx, *.json, DIR' });
  }
}

/** What stands in a result besides its document. */
export interface ResultContents {
  readonly model: BudgetModel;
  readonly issues: readonly Issue[];
  /** Asked for where the form has room for them. */
  readonly lines: () => readonly TracedPart[];
  /** The tag column of --tag-column. */
  readonly columns: () => readonly ColumnPlan[];
}

/** The files an analysis is written to, as --out or --into asks. */
export async function analysisOutputs(
  document: PrintableDocument,
  { model, issues, lines, columns }: ResultContents,
  call: Call,
): Promise<readonly OutputFile[]> {
  const { out, into } = call.options;
  const plans = (): readonly SheetPlan[] => {
    const shown = document.publication === 'published' ? document : { ...document, issues };
    return planSheets(shown, call.text.resultSheets, {
      method: methodView(model),
      lines: lines(),
      sentenceOf: (issue) => issueSentence(issue, call.text),
    });
  };
  if (into !== undefined) return [await intoWorkbook(into, plans(), call.options['tag-column'] ? columns() : [], call)];
  if (out === undefined) return [];
  const json = (): string => {
    const described = issues.map((issue) => issueDocument(issue, call.text));
    return `${JSON.stringify({ ...document, issues: described }, null, 1)}\n`;
  };
  if (extensionOf(out) === 'json') return [{ name: out, content: json() }];
  if (extensionOf(out) === 'xlsx') return [await outWorkbook(out, plans(), call)];
  const tables = csvTables(document);
  return [
    { name: join(out, 'datapackage.json'), content: fiscalDataPackage(document, tables) },
    { name: join(out, 'analysis.json'), content: json() },
    ...tables.map(({ name, fields, rows }) => ({
      name: join(out, `${name}.csv`),
      content: csvText(
        fields.map((field) => field.name),
        rows,
      ),
    })),
  ];
}
