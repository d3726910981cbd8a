import type { ReactElement } from 'react';
import { Button } from '../parts/Button';
import type { Words } from '../words';
import type { Figure, OpenFigure } from './figure';
import css from './FigureButton.module.css';

/** A figure that opens the lines it comes from. */
export function FigureButton({
  figure,
  value,
  words,
  onOpen,
}: {
  readonly figure: Figure;
  readonly value: string;
  readonly words: Words;
  readonly onOpen: OpenFigure;
}): ReactElement {
  return (
    <Button
      appearance="subtle"
      size="small"
      className={css.figure}
      aria-label={words.text.paneResults.open(figure.what, value)}
      onClick={() => {
        onOpen(figure);
      }}
    >
      {value}
    </Button>
  );
}
