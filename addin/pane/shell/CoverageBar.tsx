import type { ReactElement } from 'react';
import type { Coverage } from '../../../engine';
import { euros, sumWords } from '../format';
import { Amount } from '../parts/Amount';
import { Meter } from '../parts/Meter';
import type { Words } from '../words';
import css from './StateBar.module.css';

/** How much of the money has a moment: the figure the work is about. */
export function CoverageBar({ coverage, words }: { readonly coverage: Coverage; readonly words: Words }): ReactElement {
  const said = words.text.pane.coverage;
  if (coverage.share === null) return <p className={css.small}>{said.noExpense}</p>;
  const share = said.share(words.numbers.share(coverage.share));
  const parts = said.euros(euros(coverage.tagged.amount, words), euros(coverage.operating.amount, words));
  return (
    <div className={css.coverage}>
      <div className={css.figures}>
        <Amount value={share} strong />
        <span className={css.parts}>{parts}</span>
      </div>
      <Meter label={said.label} share={coverage.share} text={`${share}, ${parts}`} />
      {coverage.untagged.lines > 0 && <p className={css.small}>{said.untagged(sumWords(coverage.untagged, words))}</p>}
    </div>
  );
}
