import type { ReactElement } from 'react';
import { Button } from '../pane/parts/Button';
import type { BrowserText } from '../text/parts/browser';
import css from './StartView.module.css';
import { mostMegabytes } from './taken-file';

/** Before a workbook is open: what this is for, and three ways to begin. */
export function StartView({
  text,
  isOpening,
  onOpen,
  onSample,
}: {
  readonly text: BrowserText;
  readonly isOpening: boolean;
  readonly onOpen: () => void;
  readonly onSample: () => void;
}): ReactElement {
  const { start, bar } = text;
  return (
    <div className={css.start}>
      <div className={css.card}>
        <h2 className={css.heading}>{start.heading}</h2>
        <p>{start.what}</p>
        <p>{start.how}</p>
        <div className={css.actions}>
          <Button appearance="primary" icon="table" disabled={isOpening} onClick={onOpen}>
            {bar.open}
          </Button>
          <Button disabled={isOpening} onClick={onSample}>
            {bar.sample}
          </Button>
        </div>
        <p role="status" className={css.work}>
          {isOpening ? bar.opening : ''}
        </p>
        <p className={css.hint}>
          {start.drop} {start.kinds(mostMegabytes)}
        </p>
        <p className={css.stays}>{start.stays}</p>
      </div>
    </div>
  );
}
