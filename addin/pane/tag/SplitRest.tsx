import type { ReactElement } from 'react';
import { lineEuros } from '../format';
import { Amount } from '../parts/Amount';
import { classNames } from '../parts/class-names';
import type { Words } from '../words';
import { percentWords } from './share-percent';
import { asNumber, minus, none, type Share } from './share-text';
import css from './SplitDialog.module.css';

/** What the parts leave of the line, in per cent and in euros, while they are typed. */
export function SplitRest({
  words,
  rest,
  isWhole,
  isTooMuch,
  amount,
  kind,
}: {
  readonly words: Words;
  readonly rest: Share;
  readonly isWhole: boolean;
  readonly isTooMuch: boolean;
  /** Euros that are left; null where they are not known. */
  readonly amount: string | null;
  readonly kind: 'expense' | 'income';
}): ReactElement {
  const said = words.text.paneTag.split;
  if (isTooMuch) {
    const over = percentWords(asNumber(minus(none, rest)), words);
    return (
      <p className={classNames(css.rest, css.tooMuch)} role="status">
        <span>{said.over}</span>
        <Amount value={over} strong />
      </p>
    );
  }
  return (
    <p className={css.rest} role="status">
      <span>{isWhole ? said.whole : said.rest}</span>
      {!isWhole && (
        <span className={css.left}>
          <Amount value={percentWords(asNumber(rest), words)} />
          {amount !== null && <Amount value={lineEuros(amount, kind, words)} strong />}
        </span>
      )}
    </p>
  );
}
