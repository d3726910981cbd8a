import { lazy, Suspense, type ReactElement } from 'react';
import { euros } from '../format';
import { Section } from '../parts/Section';
import { FigureTable } from './FigureTable';
import css from './Results.module.css';
import type { SectionProps } from './section-props';
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
        columns={[said.columns.what, said.columns.euros]}
        rows={results.bySegment.map((row) => {
          const { segment, amount, low, high, perHead, population, evidence } = row;
          const isRange = low !== amount || high !== amount;
          return {
            key: segment,
            name: segmentName(row, words),
            notes: [
              [population === null ? null : said.persons(words.numbers.count(Math.round(population))), said.evidence(evidence)]
                .filter((part) => part !== null)
                .join(', '),
              ...(isRange ? [said.range(euros(low, words), euros(high, words))] : []),
            ],
            value: euros(amount, words),
            cells: [{ segment }],
            under: perHead === null ? null : said.perHead(euros(perHead, words)),
          };
        })}
        words={words}
        onOpen={onOpen}
      />
    </Section>
  );
}
