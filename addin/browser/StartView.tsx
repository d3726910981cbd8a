import type { ReactElement } from 'react';
import { Button } from '../pane/parts/Button';
import type { BrowserText } from '../text/parts/browser';
import { OpeningBar } from './OpeningBar';
import type { Opening } from './page-props';
import css from './StartView.module.css';
import { mostMegabytes } from './taken-file';

/** Before a workbook is open: what this is for, and three ways to begin. */
export function StartView({
  text,
  opening,
  onStop,
  onOpen,
  onSample,
}: {
  readonly text: BrowserText;
  readonly opening: Opening | null;
  readonly onStop: () => void;
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
          <Button appearance="primary" icon="table" disabled={opening !== null} onClick={onOpen}>
            {bar.open}
          </Button>
          <Button disabled={opening !== null} onClick={onSample}>
            {bar.sample}
          </Button>
        </div>
        <div role="status" className={css.work}>
          {opening !== null && <OpeningBar opening={opening} text={text} onStop={onStop} />}
        </div>
        <p className={css.hint}>
          {start.drop} {start.kinds(mostMegabytes)}
        </p>
        <p className={css.stays}>{start.stays}</p>
      </div>
    </div>
  );
}
