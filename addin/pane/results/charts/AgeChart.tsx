import { useId, type ReactElement } from 'react';
import { isSome } from '../figure';
import { money, unitOf } from '../money';
import type { SectionProps } from '../section-props';
import { roundTicks } from './axis';
import css from './charts.module.css';

const marked = [0, 20, 40, 60, 80, 100];

/** Euros per inhabitant of every year of age. The table under it says the same. */
export function AgeChart({ results, words }: Pick<SectionProps, 'results' | 'words'>): ReactElement {
  const { paneResults: said, tables } = words.text;
  const id = useId();
  const rows = results.byAge.map(({ age, perHead }) => ({ age, perHead, height: Math.max(0, Number(perHead ?? 0)) }));
  const top = rows.reduce((highest, row) => (row.height > (highest?.height ?? 0) ? row : highest), rows[0]);
  const most = top?.perHead ?? null;
  const isDrawn = top !== undefined && most !== null && isSome(most);
  const title = isDrawn
    ? said.chart.ages(tables.ages(top.age, top.age), said.perHead(money(most, results, words)))
    : said.chart.nothing;
  const ticks = isDrawn ? roundTicks(top.height) : [];
  const highest = ticks.at(-1) ?? 1;
  const up = (height: number): string => `${100 - (height / highest) * 100}%`;
  return (
    <figure className={css.chart} aria-labelledby={id}>
      <figcaption id={id} className={css.title}>
        {title}
      </figcaption>
      {isDrawn && (
        <div aria-hidden="true">
          <p className={css.unit}>{said.perHead(unitOf(results))}</p>
          <div className={css.plot}>
            <div className={css.ticksUp}>
              {ticks.map((tick) => (
                <span key={tick}>{words.numbers.count(tick)}</span>
              ))}
            </div>
            <svg className={css.ages}>
              {ticks.map((tick) => (
                <line key={tick} x1="0" x2="100%" y1={up(tick)} y2={up(tick)} className={css.gridline} />
              ))}
              {rows.map(({ age, height }) => (
                <rect
                  key={age}
                  x={`${(age / rows.length) * 100}%`}
                  width={`${80 / rows.length}%`}
                  y={up(height)}
                  height={`${(height / highest) * 100}%`}
                  className={css.direct}
                />
              ))}
            </svg>
            <div className={css.axis}>
              {marked.map((age) => (
                <span key={age}>{tables.ages(age, age)}</span>
              ))}
            </div>
          </div>
        </div>
      )}
    </figure>
  );
}
