import type { ReactElement } from 'react';
import type { Coverage } from '../../../engine';
import type { Results } from '../../app/state';
import { sumWords } from '../format';
import { Button } from '../parts/Button';
import { MessageBar } from '../parts/MessageBar';
import type { LineFilter } from '../tag/line-filter';
import type { Words } from '../words';
import { isSome } from './figure';
import { wholeMoney } from './money';

/** What the figures do not know yet, before the figures: the people, lines without a moment, and decisions that are nobody's yet. */
export function LeftOut({
  coverage: { untagged, clashing, unconfirmed },
  results,
  words,
  onLines,
  onDrivers,
}: {
  readonly coverage: Coverage;
  readonly results: Results;
  readonly words: Words;
  readonly onLines: (filter: LineFilter) => void;
  readonly onDrivers: () => void;
}): ReactElement {
  const said = words.text.paneResults.leftOut;
  const rows = [
    ['untagged', untagged.lines > 0, said.untagged(untagged.lines, sumWords(untagged, words).euros)],
    ['clashing', clashing.lines > 0, said.clashing(clashing.lines, sumWords(clashing, words).euros)],
    ['unconfirmed', isSome(unconfirmed), said.unconfirmed(wholeMoney(unconfirmed, results, words))],
  ] as const;
  return (
    <>
      {results.children.population === null && (
        <MessageBar
          intent="warning"
          actions={
            <Button size="small" onClick={onDrivers}>
              {said.show.people}
            </Button>
          }
        >
          {said.people(results.populationYear)}
        </MessageBar>
      )}
      {rows.map(
        ([filter, isThere, sentence]) =>
          isThere && (
            <MessageBar
              key={filter}
              intent={filter === 'unconfirmed' ? 'info' : 'warning'}
              actions={
                <>
                  {filter === 'unconfirmed' && (
                    <Button size="small" onClick={onDrivers}>
                      {said.show.confirm}
                    </Button>
                  )}
                  <Button
                    size="small"
                    onClick={() => {
                      onLines(filter);
                    }}
                  >
                    {said.show[filter]}
                  </Button>
                </>
              }
            >
              {sentence}
            </MessageBar>
          ),
      )}
    </>
  );
}
