import { useState, type ReactElement } from 'react';
import type { Trace } from '../../../../engine';
import type { Results } from '../../../app/state';
import { euros, firstUpper } from '../../format';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import type { ViewProps } from '../../view-props';
import type { Figure } from '../figure';
import css from './Trace.module.css';
import { TraceLineItem } from './TraceLineItem';
import { useTraces } from './use-traces';

const shownAtFirst = 20;

/** The lines that a figure is the sum of, the largest first; each with its way there, and its cell in the sheet. */
export function TraceDialog({
  desk,
  words,
  figure,
  results,
  onClose,
}: ViewProps & {
  readonly figure: Figure;
  readonly results: Results;
  readonly onClose: () => void;
}): ReactElement {
  const { paneResults: said, pane } = words.text;
  const traces = useTraces(desk, figure, results);
  return (
    <Dialog title={said.trace.title(figure.what)} closeLabel={pane.close} onClose={onClose}>
      {traces === null ? (
        <p role="status">{said.trace.loading}</p>
      ) : (
        traces.map((trace) => (
          <OneTrace key={JSON.stringify(trace.cell)} trace={trace} isOne={traces.length === 1} {...{ desk, words, results }} />
        ))
      )}
    </Dialog>
  );
}

function OneTrace({
  desk,
  words,
  results,
  trace,
  isOne,
}: Pick<ViewProps, 'desk' | 'words'> & {
  readonly results: Results;
  readonly trace: Trace;
  readonly isOne: boolean;
}): ReactElement {
  const { paneResults: said, labels } = words.text;
  const [shown, setShown] = useState(shownAtFirst);
  const { lines, more = 0 } = trace;
  const directness = lines[0]?.directness ?? null;
  const sum = said.trace.sum(euros(trace.amount, words), lines.length + more);
  return (
    <div className={css.trace}>
      {!isOne && directness !== null && <h3 className={css.part}>{firstUpper(labels.directness[directness])}</h3>}
      <p className={css.sum}>{sum}</p>
      {/[1-9]/.test(trace.income) && <p>{words.text.pane.income(euros(trace.income, words))}</p>}
      {lines.length === 0 && <p>{said.trace.nothing}</p>}
      <ul className={css.lines}>
        {lines.slice(0, shown).map((line, at) => (
          <TraceLineItem key={`${line.organiser} ${line.line} ${at}`} {...{ line, desk, words, results }} />
        ))}
      </ul>
      {shown < lines.length && (
        <Button
          size="small"
          onClick={() => {
            setShown(shown + 100);
          }}
        >
          {said.trace.more(lines.length - shown)}
        </Button>
      )}
    </div>
  );
}
