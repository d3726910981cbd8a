import type { ReactElement } from 'react';
import { Section } from '../parts/Section';
import { expenseRows, incomeRows, otherRows } from './budget-rows';
import { FigureTable } from './FigureTable';
import css from './Results.module.css';
import { amountColumns, type SectionProps } from './section-props';

/** How the sums of the person's own table come apart into those of the results: expense to the cent, then income, then what is neither. */
export function WhereSection({ results, words, onOpen }: SectionProps): ReactElement {
  const { paneResults: said } = words.text;
  const tables = [
    [said.where.expenses, expenseRows(results, words)],
    [said.where.income, incomeRows(results, words)],
    [said.where.others, otherRows(results, words)],
  ] as const;
  return (
    <Section title={said.where.title}>
      <p className={css.note}>{said.where.note}</p>
      {tables.map(
        ([name, rows]) =>
          rows.length > 0 && (
            <FigureTable
              key={name}
              caption={name}
              columns={amountColumns(name, results, words)}
              rows={rows}
              {...{ results, words, onOpen }}
            />
          ),
      )}
    </Section>
  );
}
