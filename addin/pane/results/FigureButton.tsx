import type { ReactElement } from 'react';
import { Button } from '../parts/Button';
import type { Words } from '../words';
import type { Figure, OpenFigure } from './figure';
import css from './FigureButton.module.css';

/** A figure that opens the lines it comes from. */
export function FigureButton({
  figure,
  value,
  spoken,
  words,
  onOpen,
}: {
  readonly figure: Figure;
  readonly value: string;
  /** The same with its unit. */
  readonly spoken: string;
  readonly words: Words;
  readonly onOpen: OpenFigure;
}): ReactElement {
  return (
    <Button
      appearance="subtle"
      size="small"
      className={css.figure}
      aria-label={words.text.paneResults.open(figure.what, spoken)}
      onClick={() => {
        onOpen(figure);
      }}
    >
      {value}
    </Button>
  );
}
