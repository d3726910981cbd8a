import { useEffectEvent, useId, useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import type { Results } from '../../../app/state';
import { Button } from '../../parts/Button';
import type { ViewProps } from '../../view-props';
import { opposite, sumOf } from '../amounts';
import type { Figure } from '../figure';
import { money } from '../money';
import { CellLines } from './CellLines';
import css from './Trace.module.css';
import { useTraces } from './use-traces';

/**
 * The lines that a figure is the sum of, in the place of the results: the sheet beside the pane stays in sight, and choosing a line shows its
 * cell there. Esc or the button goes back.
 */
export function TraceView({
  desk,
  state,
  words,
  figure,
  results,
  onBack,
}: ViewProps & {
  readonly figure: Figure;
  readonly results: Results;
  readonly onBack: () => void;
}): ReactElement {
  const said = words.text.paneResults.trace;
  const id = useId();
  const view = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [shown, setShown] = useState<string | null>(null);
  const traces = useTraces(desk, figure, state.linesVersion);
  const back = useEffectEvent(onBack);
  useLayoutEffect(() => {
    const element = view.current;
    title.current?.focus();
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      back();
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => {
      element?.removeEventListener('keydown', onKeyDown);
    };
  }, []);
  return (
    <section ref={view} aria-labelledby={id} className={css.view}>
      <div className={css.back}>
        <Button appearance="subtle" icon="back" onClick={onBack}>
          {said.back}
        </Button>
      </div>
      <h2 id={id} ref={title} tabIndex={-1} className={css.title}>
        {said.title(figure.of === undefined ? figure.what : `${figure.of}, ${figure.what}`)}
      </h2>
      {traces === null ? (
        <p role="status">{said.loading}</p>
      ) : (
        <>
          <p className={css.sum}>{said.sum(wholeSum(traces, results, words), linesOf(traces))}</p>
          <p className={css.note}>{said.note}</p>
          {traces.map((traced) => (
            <CellLines
              key={JSON.stringify(traced.cell)}
              {...{ traced, desk, words, results, shown }}
              isOne={traces.length === 1}
              onShow={(key, at) => {
                setShown(key);
                void desk.select(at);
              }}
            />
          ))}
        </>
      )}
    </section>
  );
}

type Traces = NonNullable<ReturnType<typeof useTraces>>;

/** Income alone is told with a plus. */
function wholeSum(traces: Traces, results: Results, words: ViewProps['words']): string {
  const sum = sumOf(traces.map(({ trace }) => trace.amount));
  const isIncome = traces.every(({ cell }) => cell['kind'] === 'income');
  return money(isIncome ? opposite(sum) : sum, results, words);
}

const linesOf = (traces: Traces): number => traces.reduce((sum, { trace: { lines, more = 0 } }) => sum + lines.length + more, 0);
