import type { ReactElement } from 'react';
import type { CellQuery, Nested } from '../../../engine';
import { firstUpper } from '../format';
import { Section } from '../parts/Section';
import { directnessOf, isSome } from './figure';
import { FigureTable, type FigureRow } from './FigureTable';
import { money } from './money';
import css from './Results.module.css';
import { rangeNote } from './range-note';
import { amountColumns, type SectionProps } from './section-props';

const nested = ['direct', 'directAndFamily', 'all'] as const;

const cellsOf = (depth: (typeof nested)[number], more: CellQuery): readonly CellQuery[] =>
  directnessOf[depth].map((directness) => ({ ...more, directness }));

/** The three nested sums, always together. */
export function PeopleSection({ results, words, onOpen }: SectionProps): ReactElement {
  const { paneResults: said } = words.text;
  const rows = nested.map((depth) => rowOf(depth, results.nested, words));
  return (
    <Section title={said.people.title}>
      <p className={css.note}>{said.people.note}</p>
      <FigureTable
        caption={said.people.title}
        columns={amountColumns(said.columns.what, results, words)}
        rows={rows}
        {...{ results, words, onOpen }}
      />
    </Section>
  );
}

function rowOf(depth: (typeof nested)[number], sums: Nested, words: SectionProps['words']): FigureRow {
  const name = firstUpper(words.text.labels.nested[depth]);
  return { key: depth, name, of: words.text.paneResults.people.title, amount: sums[depth], cells: cellsOf(depth, {}) };
}

/** What reaches children, the same three together, with its share and euros per child. */
export function ChildrenSection({ results, words, onOpen }: SectionProps): ReactElement {
  const { paneResults: said, labels } = words.text;
  const { under, nested: figures, population } = results.children;
  const rows = nested.map((depth): FigureRow => {
    const { amount, shareOfOperating, perHead } = figures[depth];
    const share = shareOfOperating === null ? null : words.numbers.share(shareOfOperating);
    const notes = isSome(amount) ? [said.children.figures(share, perHead === null ? null : money(perHead, results, words))] : [];
    return {
      key: depth,
      name: firstUpper(labels.nested[depth]),
      of: said.children.title(under),
      notes: [...notes, ...rangeNote(figures[depth], results, words)],
      amount,
      cells: cellsOf(depth, { children: 'yes' }),
    };
  });
  return (
    <Section title={said.children.title(under)}>
      <p className={css.note}>
        {population !== null &&
          `${said.children.count(words.numbers.count(Math.round(population)), results.populationYear, results.populationForecast)} `}
        {said.children.note}
      </p>
      <FigureTable
        caption={said.children.title(under)}
        columns={amountColumns(said.columns.what, results, words)}
        rows={rows}
        {...{ results, words, onOpen }}
      />
    </Section>
  );
}
