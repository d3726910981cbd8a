import { useState, type ReactElement } from 'react';
import { measureName } from '../format';
import { EmptyState } from '../parts/EmptyState';
import type { ViewProps } from '../view-props';
import { AgesSection } from './AgesSection';
import type { Figure } from './figure';
import { AreasSection, EvidenceSection, RemainderSection, ServicesSection } from './KeySections';
import { ChildrenSection, PeopleSection } from './PeopleSection';
import css from './Results.module.css';
import { SegmentsSection } from './SegmentsSection';
import { TraceDialog } from './trace/TraceDialog';
import { WhereSection } from './WhereSection';
import { WriteSection } from './WriteSection';

/** Who the money reaches, as far as the lines are tagged; every figure opens its lines. */
export function ResultsView(view: ViewProps): ReactElement {
  const { state, words } = view;
  const { paneResults: said } = words.text;
  const [opened, setOpened] = useState<Figure | null>(null);
  const { results } = state;
  if (results === null) {
    return (
      <EmptyState icon="chart" title={said.notReady.title}>
        {said.notReady.body}
      </EmptyState>
    );
  }
  const measure = state.measures.find(({ id }) => id === results.measure);
  const name = measure === undefined ? results.measure : measureName(measure, words);
  const section = { results, words, onOpen: setOpened };
  return (
    <div className={css.view}>
      <p className={css.basis}>{said.basis(name, results.populationYear)}</p>
      {results.notice !== null && <p className={css.basis}>{results.notice}</p>}
      <PeopleSection {...section} />
      <ChildrenSection {...section} />
      <SegmentsSection {...section} />
      <ServicesSection {...section} />
      <AgesSection {...section} />
      <AreasSection {...section} />
      <EvidenceSection {...section} />
      <RemainderSection {...section} />
      <WhereSection {...section} />
      <WriteSection {...view} />
      {opened !== null && (
        <TraceDialog
          {...view}
          figure={opened}
          results={results}
          onClose={() => {
            setOpened(null);
          }}
        />
      )}
    </div>
  );
}
