import { lazy, Suspense, type ReactElement } from 'react';
import { Disclosure } from '../parts/Disclosure';
import { Section } from '../parts/Section';
import { FigureTable } from './FigureTable';
import { money } from './money';
import { amountColumns, type SectionProps } from './section-props';

const AgeChart = lazy(async () => ({ default: (await import('./charts/AgeChart')).AgeChart }));

/** Euros per inhabitant of every year of age; the table is opened by who wants it, as it has 101 rows. */
export function AgesSection({ results, words, onOpen }: SectionProps): ReactElement {
  const { paneResults: said, tables } = words.text;
  return (
    <Section title={said.ages.title}>
      <Suspense fallback={<p role="status">{said.chart.loading}</p>}>
        <AgeChart results={results} words={words} />
      </Suspense>
      <Disclosure summary={said.chart.table}>
        <FigureTable
          caption={said.ages.title}
          columns={amountColumns(said.columns.age, results, words)}
          rows={results.byAge.map(({ age, amount, perHead }) => ({
            key: String(age),
            name: tables.ages(age, age),
            amount,
            cells: [{ age: String(age) }],
            under: perHead === null ? null : said.perHead(money(perHead, results, words)),
          }))}
          {...{ results, words, onOpen }}
        />
      </Disclosure>
    </Section>
  );
}
