import type { ReactElement } from 'react';
import type { DriverEffect } from '../../../engine';
import { segmentName } from '../results/segment-name';
import type { ViewProps } from '../view-props';
import type { Words } from '../words';
import css from './Drivers.module.css';
import { movedBy, roundedCents } from './moved-money';
import { useDriverEffect } from './use-drivers';

type Row = DriverEffect['bySegment'][number];

/** How much hangs on a driver: what would move if its money were divided evenly, and between its bounds; age by age where anything would. */
export function EffectTable({ desk, state, words, driver }: ViewProps & { readonly driver: string }): ReactElement {
  const { detail: said } = words.text.paneDrivers;
  const effect = useDriverEffect(desk, driver, state);
  return (
    <section className={css.part}>
      <h3 className={css.name}>{said.effect}</h3>
      {effect === null ? (
        <p role="status">{said.effectLoading}</p>
      ) : (
        <Effect rows={effect.bySegment} words={words} names={namesOf(state, words)} />
      )}
    </section>
  );
}

const namesOf = ({ results }: ViewProps['state'], words: Words): ReadonlyMap<string, string> =>
  new Map(results?.bySegment.map((row) => [row.segment, segmentName(row, words)]) ?? []);

function Effect({
  rows,
  words,
  names,
}: {
  readonly rows: readonly Row[];
  readonly words: Words;
  readonly names: ReadonlyMap<string, string>;
}): ReactElement {
  const { detail: said } = words.text.paneDrivers;
  const concerned = rows.filter(({ amount, low, high, byPopulation }) => [low, high, byPopulation].some((to) => to !== amount));
  if (concerned.length === 0) return <p>{said.movesNothing}</p>;
  const isRanged = rows.some(({ amount, low, high }) => low !== amount || high !== amount);
  const moved = movedBy(rows);
  const columns = ['segment', ...(isRanged ? (['bounds'] as const) : []), 'byPopulation'] as const;
  return (
    <>
      <p>{said.moves(whole(moved, words), whole(moved / 10, words))}</p>
      <table className={css.effect} aria-label={said.effect}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {said.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {concerned.map((row) => (
            <tr key={row.segment}>
              <th scope="row">
                {names.get(row.segment) ?? row.segment}
                <span className={css.now}>{said.now(whole(roundedCents(row.amount), words))}</span>
              </th>
              {isRanged && (
                <td>
                  {[...new Set([row.low, row.high])].map((bound) => (
                    <span key={bound} className={css.end}>
                      {change(row.amount, bound, words)}
                    </span>
                  ))}
                </td>
              )}
              <td>{change(row.amount, row.byPopulation, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {concerned.length < rows.length && <p className={css.note}>{said.unaffected(rows.length - concerned.length)}</p>}
    </>
  );
}

/** Cents as whole euros: how much hangs on something is no matter of cents. */
const whole = (cents: number, { numbers }: Words): string => `${numbers.count(Math.round(cents / 100))}\u00a0€`;

/** "+960 062 €" */
function change(from: string, to: string, words: Words): string {
  const cents = roundedCents(to) - roundedCents(from);
  return `${cents > 0 ? '+' : ''}${whole(cents, words)}`;
}
