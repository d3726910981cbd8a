import type { ReactElement } from 'react';
import { Progress } from '../pane/parts/Progress';
import type { BrowserText } from '../text/parts/browser';
import type { Opening } from './page-props';

/** Steps of the bar: finer ones would be drawn for nothing. */
const steps = 100;

/** Which file is being opened and how far that is, and the way to stop it. */
export function OpeningBar({
  opening,
  text: { bar },
  onStop,
}: {
  readonly opening: Opening;
  readonly text: BrowserText;
  readonly onStop: () => void;
}): ReactElement {
  return (
    <Progress
      label={bar.openingFile(opening.name)}
      done={Math.round(opening.share * steps)}
      total={steps}
      cancel={{ label: bar.stop, onCancel: onStop }}
    />
  );
}
