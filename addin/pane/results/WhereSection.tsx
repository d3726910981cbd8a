import type { ReactElement } from 'react';
import { euros } from '../format';
import { Section } from '../parts/Section';
import { isSome } from './figure';
import { FigureTable } from './FigureTable';
import css from './Results.module.css';
import type { SectionProps } from './section-props';

const expenses = ['allocated', 'remainder', 'notAllocable'] as const;
const others = ['internal', 'eliminated', 'nonOperating'] as const;

/** Operating expense by what became of it, which adds up to the whole; then what else the budget holds. */
export function WhereSection({ results, words, onOpen }: SectionProps): ReactElement {
  const { paneResults: said, resultSheets, tables } = words.text;
  const { totals } = results;
  const row = (place: (typeof expenses)[number] | (typeof others)[number]) => ({
    key: place,
    name: tables.totals[place],
    value: euros(totals[place], words),
    cells: [{ place }],
  });
  const beside = [
    ...others.filter((place) => isSome(totals[place])).map(row),
    ...(isSome(totals.investment)
      ? [
          {
            key: 'investment',
            name: resultSheets.investment,
            value: euros(totals.investment, words),
            cells: [{ place: 'investment' }],
          },
        ]
      : []),
  ];
  const columns = [said.columns.what, said.columns.euros] as const;
  return (
    <Section title={said.where.title}>
      <p className={css.note}>{said.where.note}</p>
      <FigureTable
        caption={said.where.title}
        columns={columns}
        rows={[
          ...expenses.filter((place) => place === 'allocated' || isSome(totals[place])).map(row),
          {
            key: 'operating',
            name: resultSheets.operating,
            value: euros(totals.operating, words),
            cells: expenses.map((place) => ({ place })),
          },
        ]}
        words={words}
        onOpen={onOpen}
      />
      {beside.length > 0 && (
        <FigureTable caption={resultSheets.summary.alsoInBudget} columns={columns} rows={beside} words={words} onOpen={onOpen} />
      )}
    </Section>
  );
}
