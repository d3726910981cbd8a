import type { ReactElement } from 'react';
import { euros } from '../format';
import { segmentName } from '../results/segment-name';
import type { ViewProps } from '../view-props';
import css from './Drivers.module.css';
import { useDriverEffect } from './use-drivers';

/** Money by stage of life now, at the driver's bounds, and with its money divided by population: what hangs on it. */
export function EffectTable({ desk, state, words, driver }: ViewProps & { readonly driver: string }): ReactElement {
  const { detail: said } = words.text.paneDrivers;
  const effect = useDriverEffect(desk, driver, state);
  const names = new Map(state.results?.bySegment.map((row) => [row.segment, segmentName(row, words)]) ?? []);
  const rows = effect?.bySegment ?? [];
  const isRanged = rows.some(({ amount, low, high }) => low !== amount || high !== amount);
  const columns = ['now', ...(isRanged ? (['low', 'high'] as const) : []), 'byPopulation'] as const;
  return (
    <section className={css.part}>
      <h3 className={css.name}>{said.effect}</h3>
      <p className={css.note}>{said.effectNote}</p>
      {effect === null ? (
        <p role="status">{said.effectLoading}</p>
      ) : (
        // Wider than a narrow pane where bounds are given: scrolled by keys too.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={css.scroll} tabIndex={0}>
          <table className={css.effect} aria-label={said.effect}>
            <thead>
              <tr>
                {(['segment', ...columns] as const).map((column) => (
                  <th key={column} scope="col">
                    {said.columns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.segment}>
                  <th scope="row">{names.get(row.segment) ?? row.segment}</th>
                  {columns.map((column) => (
                    <td key={column}>{euros(row[column === 'now' ? 'amount' : column], words)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
