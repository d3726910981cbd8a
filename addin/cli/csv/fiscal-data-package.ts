import type { PrintableDocument } from '../../../engine';
import type { CsvTable } from './csv-tables';

/** Phase of a budget in the Fiscal Data Package's own words; kinds it has no word for are left out. */
const phases: Readonly<Record<string, string>> = {
  budget: 'approved',
  amendedBudget: 'adjusted',
  plan: 'proposed',
  actual: 'executed',
  periodActual: 'executed',
};

/** dimensionType of each column of the cube that says what the money is. */
const dimensionTypes: Readonly<Record<string, string>> = {
  measure: 'other',
  year: 'datetime',
  organiser: 'entity',
  service: 'classification',
  moment: 'classification',
  segment: 'classification',
  area: 'location',
  directness: 'classification',
  evidence: 'other',
  provider: 'entity',
  productionMode: 'other',
};

/** The functional classifications among them, so that a reader's tool knows a service from an age group. */
const classificationTypes: Readonly<Record<string, string>> = { service: 'functional', moment: 'functional' };

/**
 * datapackage.json of a result folder: a Tabular Data Package whose first resource, the cube, is described as fiscal data
 * (Fiscal Data Package 0.3: measures and dimensions mapped to columns). Expense is the measure amount, income the measure income.
 */
export function fiscalDataPackage(document: PrintableDocument, tables: readonly CsvTable[]): string {
  const { title, currency, measureKind, year, publication, notice } = document;
  const money = { resource: 'cube', currency, factor: 1, ...(phases[measureKind] && { phase: phases[measureKind] }) };
  const cube = tables.find(({ name }) => name === 'cube');
  const present = new Set(cube?.fields.map(({ name }) => name));
  const dimensions = Object.entries(dimensionTypes).filter(([column]) => present.has(column));
  const descriptor = {
    profile: 'fiscal-data-package',
    name: `momentti-${year}-${measureKind.toLowerCase()}`,
    title,
    description: [notice, publication === 'working' ? 'Working output, exact and unsuppressed: not for publication.' : null]
      .filter((part) => part !== null)
      .join(' '),
    resources: tables.map(resource),
    model: {
      measures: {
        amount: { source: 'amount', direction: 'expenditure', ...money },
        income: { source: 'income', direction: 'revenue', ...money },
      },
      dimensions: Object.fromEntries(
        dimensions.map(([column, dimensionType]) => [
          column,
          {
            dimensionType,
            ...(classificationTypes[column] && { classificationType: classificationTypes[column] }),
            attributes: { id: { source: column, resource: 'cube' } },
            primaryKey: ['id'],
          },
        ]),
      ),
    },
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function resource({ name, title, fields }: CsvTable): object {
  return {
    profile: 'tabular-data-resource',
    name,
    title,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n', header: true },
    schema: { fields, missingValues: [''] },
  };
}
