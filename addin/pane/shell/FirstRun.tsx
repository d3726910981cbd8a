import { useEffect, useState, type KeyboardEvent, type ReactElement } from 'react';
import { Button } from '../parts/Button';
import type { Words } from '../words';
import { rememberFirstRun } from './first-run-seen';
import css from './FirstRun.module.css';

interface Props {
  readonly words: Words;
  /** A step is shown: the first is 0. */
  readonly onStep: (step: number) => void;
  readonly onDone: () => void;
}

/** Four steps that teach the work in a minute; beside the work, never over it. Shown once, and again when somebody asks. */
export function FirstRun({ words, onStep, onDone }: Props): ReactElement | null {
  const { firstRun } = words.text.pane;
  const { steps } = firstRun;
  const [at, setAt] = useState(0);
  useEffect(rememberFirstRun, []);
  const step = steps[at];
  if (step === undefined) return null;
  const isLast = at === steps.length - 1;
  const show = (to: number): void => {
    if (to < 0 || to >= steps.length) return;
    setAt(to);
    onStep(to);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onDone();
    else if (event.key === 'ArrowRight') show(at + 1);
    else if (event.key === 'ArrowLeft') show(at - 1);
    else return;
    event.preventDefault();
  };
  return (
    // Its buttons take the keys; the card only hears those that mean the same on each of them.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section aria-label={firstRun.title} className={css.card} onKeyDown={onKeyDown}>
      <div className={css.head}>
        <p className={css.at}>{firstRun.title}</p>
        <p className={css.at}>{firstRun.step(at + 1, steps.length)}</p>
      </div>
      <div className={css.dots} aria-hidden="true">
        {steps.map(({ title }, index) => (
          <span key={title} className={css.dot} data-done={index <= at || undefined} />
        ))}
      </div>
      <div aria-live="polite" className={css.step}>
        <h2 className={css.title}>{step.title}</h2>
        <p>{step.body}</p>
      </div>
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
            show(at - 1);
          }}
        >
          {firstRun.back}
        </Button>
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            if (isLast) onDone();
            else show(at + 1);
          }}
        >
          {isLast ? firstRun.done : firstRun.next}
        </Button>
      </div>
    </section>
  );
}
