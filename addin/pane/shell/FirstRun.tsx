import { useState, type ReactElement } from 'react';
import { Button } from '../parts/Button';
import type { Words } from '../words';
import css from './FirstRun.module.css';

/** Four steps that teach the work in a minute; beside the work, never over it. */
export function FirstRun({ words, onDone }: { readonly words: Words; readonly onDone: () => void }): ReactElement | null {
  const { firstRun } = words.text.pane;
  const [at, setAt] = useState(0);
  const step = firstRun.steps[at];
  if (step === undefined) return null;
  const isLast = at === firstRun.steps.length - 1;
  return (
    <section aria-label={firstRun.title} className={css.card}>
      <div className={css.head}>
        <h2 className={css.title}>{step.title}</h2>
        <span className={css.at}>{firstRun.step(at + 1, firstRun.steps.length)}</span>
      </div>
      <p aria-live="polite">{step.body}</p>
      <div className={css.actions}>
        {!isLast && (
          <Button appearance="subtle" size="small" onClick={onDone}>
            {firstRun.skip}
          </Button>
        )}
        <Button
          size="small"
          disabled={at === 0}
          onClick={() => {
            setAt(at - 1);
          }}
        >
          {firstRun.back}
        </Button>
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            if (isLast) onDone();
            else setAt(at + 1);
          }}
        >
          {isLast ? firstRun.done : firstRun.next}
        </Button>
      </div>
    </section>
  );
}
