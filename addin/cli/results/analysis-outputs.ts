import { join } from 'node:path';
import { methodView, planSheets, type BudgetModel, type Issue, type PrintableDocument, type TracedPart } from '../../../engine';
import { writeWorkbook } from '../../workbook/file/write/workbook';
import type { Call } from '../commands/command';
import { csvText } from '../csv/csv';
import { csvTables } from '../csv/csv-tables';
import { fiscalDataPackage } from '../csv/fiscal-data-package';
import { extensionOf } from '../disk';
import type { OutputFile } from '../output';
import { issueDocument } from '../print/issues';
import { refuse } from '../refusal';

/** What --out can be: a workbook, the JSON document, or (no extension) a folder of csv files. */
const forms = ['xlsx', 'json', ''];

/** Throws Refusal before any work is done: command.option-value. */
export function checkAnalysisOut({ options }: Call): void {
  const { out } = options;
  if (out !== undefined && !forms.includes(extensionOf(out))) {
    throw refuse('command.option-value', { option: '--out', value: out, known: '*.xlsx, *.json, DIR' });
  }
}

/** The files an analysis is written to, as --out asks; lines are asked for where the form has room for them. */
export function analysisOutputs(
  document: PrintableDocument,
  model: BudgetModel,
  issues: readonly Issue[],
  lines: () => readonly TracedPart[],
  call: Call,
): readonly OutputFile[] {
  const { out } = call.options;
  if (out === undefined) return [];
  const json = (): string => {
    const described = issues.map((issue) => issueDocument(issue, call.text));
    return `${JSON.stringify({ ...document, issues: described }, null, 1)}\n`;
  };
  if (extensionOf(out) === 'json') return [{ name: out, content: json() }];
  if (extensionOf(out) === 'xlsx') {
    const plans = planSheets(document.publication === 'published' ? document : { ...document, issues }, call.text.resultSheets, {
      method: methodView(model),
      lines: lines(),
    });
    return [{ name: out, content: writeWorkbook(plans) }];
  }
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
