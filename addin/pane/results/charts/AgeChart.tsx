import { useId, type ReactElement } from 'react';
import { isSome } from '../figure';
import { money } from '../money';
import type { SectionProps } from '../section-props';
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
  const mostText = isDrawn ? said.perHead(money(most, results, words)) : '';
  const title = isDrawn ? said.chart.ages(tables.ages(top.age, top.age), mostText) : said.chart.nothing;
  return (
    <figure className={css.chart} aria-labelledby={id}>
      <figcaption id={id} className={css.title}>
        {title}
      </figcaption>
      {isDrawn && (
        <div aria-hidden="true">
          <p className={css.most}>{said.chart.most(mostText)}</p>
          <svg className={css.ages}>
            {rows.map(({ age, height }) => (
              <rect
                key={age}
                x={`${(age / rows.length) * 100}%`}
                width={`${80 / rows.length}%`}
                y={`${100 - (height / top.height) * 100}%`}
                height={`${(height / top.height) * 100}%`}
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
      )}
    </figure>
  );
}
