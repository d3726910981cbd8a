import { useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import { measureName } from '../format';
import { EmptyState } from '../parts/EmptyState';
import type { LineFilter } from '../tag/line-filter';
import type { ViewProps } from '../view-props';
import { AgesSection } from './AgesSection';
import type { Figure } from './figure';
import { AreasSection, EvidenceSection, RemainderSection, ServicesSection } from './KeySections';
import { FreezeSection } from './FreezeSection';
import { LeftOut } from './LeftOut';
import { ChildrenSection, PeopleSection } from './PeopleSection';
import css from './Results.module.css';
import { SegmentsSection } from './SegmentsSection';
import { TraceView } from './trace/TraceView';
import { WhereSection } from './WhereSection';
import { WriteSection } from './WriteSection';

/** Who the money reaches, as far as the lines are tagged; every figure opens its lines, in the place of the results. */
export function ResultsView({
  onLines,
  onDrivers,
  ...view
}: ViewProps & { readonly onLines: (filter: LineFilter) => void; readonly onDrivers: () => void }): ReactElement {
  const { state, words } = view;
  const { paneResults: said } = words.text;
  const { opened, open, back } = useOpened();
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
  const section = { results, words, onOpen: open };
  return (
    <>
      {opened !== null && <TraceView key={opened.what} {...view} figure={opened} results={results} onBack={back} />}
      {/* Kept while a figure's lines are looked at: the way back leads to the same figure. */}
      <div className={css.view} hidden={opened !== null}>
        <p className={css.basis}>
          {said.basis(name, results.children.population === null ? null : results.populationYear, results.populationForecast)}
        </p>
        {results.notice !== null && <p className={css.basis}>{results.notice}</p>}
        {state.coverage !== null && <LeftOut coverage={state.coverage} {...{ results, words, onLines, onDrivers }} />}
        <WhereSection {...section} />
        <PeopleSection {...section} />
        <ChildrenSection {...section} />
        <SegmentsSection {...section} />
        <ServicesSection {...section} />
        <AgesSection {...section} />
        <AreasSection {...section} />
        <EvidenceSection {...section} />
        <RemainderSection {...section} onDrivers={onDrivers} />
        <WriteSection {...view} results={results} />
        <FreezeSection {...view} />
      </div>
    </>
  );
}

/** The figure whose lines are shown; going back puts the keyboard where it was. */
function useOpened(): {
  readonly opened: Figure | null;
  readonly open: (figure: Figure) => void;
  readonly back: () => void;
} {
  const [opened, setOpened] = useState<Figure | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (opened !== null) return;
    opener.current?.focus();
    opener.current = null;
  }, [opened]);
  return {
    opened,
    open: (figure) => {
      opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      setOpened(figure);
    },
    back: () => {
      setOpened(null);
    },
  };
}
