import { useId, type ReactElement } from 'react';
import type { DriverRow } from '../../../engine';
import { euros } from '../format';
import { Checkbox } from '../parts/controls';
import { Icon } from '../parts/Icon';
import type { Words } from '../words';
import css from './Drivers.module.css';

interface Props {
  readonly moments: DriverRow['moments'];
  /** Those that the changes hold for; null while nothing is changed, so that there is nothing to choose. */
  readonly chosen: readonly string[] | null;
  readonly isMissing: boolean;
  readonly words: Words;
  readonly onChosen: (moments: readonly string[]) => void;
}

/** Whose money the driver divides. Where it divides several moments, changes can be for some of them: they get a driver of their own. */
export function MomentsPart({ moments, chosen, isMissing, words, onChosen }: Props): ReactElement {
  const { detail: said } = words.text.paneDrivers;
  const id = useId();
  const isChoice = chosen !== null && moments.length > 1;
  return (
    <section className={css.part} aria-labelledby={id}>
      <h3 id={id} className={css.name}>
        {isChoice ? said.forMoments : said.moments}
      </h3>
      {moments.length === 0 && <p>{said.noMoments}</p>}
      {isChoice && <p className={css.note}>{said.forMomentsHint}</p>}
      <ul>
        {[...moments]
          .sort((a, b) => Number(b.amount) - Number(a.amount))
          .map(({ id: moment, name, amount }) => (
            <li key={moment} className={css.pair}>
              {isChoice ? (
                <Checkbox
                  label={name}
                  checked={chosen.includes(moment)}
                  onChange={({ target }) => {
                    onChosen(target.checked ? [...chosen, moment] : chosen.filter((own) => own !== moment));
                  }}
                />
              ) : (
                <span>{name}</span>
              )}
              <span className={css.figure}>{euros(amount, words)}</span>
            </li>
          ))}
      </ul>
      {isMissing && (
        <p className={css.problem} role="alert">
          <Icon name="error" />
          {said.forMomentsMissing}
        </p>
      )}
    </section>
  );
}
