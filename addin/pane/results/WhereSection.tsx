import type { ReactElement } from 'react';
import { euros } from '../format';
import { Section } from '../parts/Section';
import { isSome } from './figure';
import { FigureTable } from './FigureTable';
import css from './Results.module.css';
import type { SectionProps } from './section-props';

const places = ['allocated', 'remainder', 'notAllocable', 'internal', 'eliminated', 'nonOperating'] as const;

/** Every line's money in one of six places: together they are the budget. */
export function WhereSection({ results, words, onOpen }: SectionProps): ReactElement {
  const { paneResults: said, tables } = words.text;
  const { totals } = results;
  const shown = places.filter((place) => place === 'allocated' || isSome(totals[place]));
  return (
    <Section title={said.where.title}>
      <p className={css.note}>{said.where.note}</p>
      <FigureTable
        caption={said.where.title}
        columns={[said.columns.what, said.columns.euros]}
        rows={shown.map((place) => ({
          key: place,
          name: tables.totals[place],
          value: euros(totals[place], words),
          cells: [{ place }],
        }))}
        words={words}
        onOpen={onOpen}
      />
    </Section>
  );
}
