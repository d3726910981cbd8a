import { lazy, Suspense, type ReactElement } from 'react';
import { Section } from '../parts/Section';
import { FigureTable } from './FigureTable';
import { incomeNotes } from './income-notes';
import { money } from './money';
import css from './Results.module.css';
import { rangeNote } from './range-note';
import { amountColumns, type SectionProps } from './section-props';
import { segmentName } from './segment-name';

const SegmentChart = lazy(async () => ({ default: (await import('./charts/SegmentChart')).SegmentChart }));

/** Stages of life: euros and euros per inhabitant, as a chart and as a table. */
export function SegmentsSection({ results, words, onOpen }: SectionProps): ReactElement {
  const { paneResults: said } = words.text;
  return (
    <Section title={said.segments.title}>
      <p className={css.note}>{said.segments.note}</p>
      <Suspense fallback={<p role="status">{said.chart.loading}</p>}>
        <SegmentChart results={results} words={words} />
      </Suspense>
      <FigureTable
        caption={said.segments.title}
        columns={amountColumns(said.columns.age, results, words)}
        rows={results.bySegment.map((row) => {
          const { segment, amount, perHead, population, evidence } = row;
          return {
            key: segment,
            name: segmentName(row, words),
            notes: [
              [population === null ? null : said.persons(words.numbers.count(Math.round(population))), said.evidence(evidence)]
                .filter((part) => part !== null)
                .join(', '),
              ...incomeNotes(row, results, words),
              ...rangeNote(row, results, words),
            ],
            amount,
            cells: [{ segment }],
            under: perHead === null ? null : said.perHead(money(perHead, results, words)),
          };
        })}
        {...{ results, words, onOpen }}
      />
    </Section>
  );
}
