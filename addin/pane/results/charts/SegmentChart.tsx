import { useId, type ReactElement } from 'react';
import { unbroken } from '../../unbroken';
import { isSome } from '../figure';
import { wholeMoney } from '../money';
import { segmentName } from '../segment-name';
import type { SectionProps } from '../section-props';
import css from './charts.module.css';
import { FillPatterns } from './FillPatterns';
import { nestedParts } from './nested-parts';

/**
 * Money by stage of life, in its three parts by how directly it reaches people. Drawn as plain SVG: bars need no library, follow the reader's text size and
 * forced colours, and insert no styles into the page. The table under it says the same.
 */
export function SegmentChart({ results, words }: Pick<SectionProps, 'results' | 'words'>): ReactElement {
  const { paneResults: said, labels } = words.text;
  const id = useId();
  const rows = results.bySegment.map((row) => ({ row, parts: nestedParts(row.nested) }));
  const most = rows.reduce((largest, { row }) => Math.max(largest, Number(row.amount)), 0);
  const top = rows.find(({ row }) => isSome(row.amount) && Number(row.amount) === most);
  const title =
    top === undefined
      ? said.chart.nothing
      : unbroken(said.chart.segments(segmentName(top.row, words), wholeMoney(top.row.amount, results, words)));
  const legend = [
    ['direct', labels.nested.direct],
    ['family', labels.nested.directAndFamily.replace(/^\+ /, '')],
    ['others', said.chart.others],
  ] as const;
  return (
    <figure className={css.chart} aria-labelledby={id}>
      <figcaption id={id} className={css.title}>
        {title}
      </figcaption>
      <FillPatterns id={id} />
      {top !== undefined && (
        <>
          <ul className={css.legend} aria-label={said.chart.legend}>
            {legend.map(([part, name]) => (
              <li key={part} className={css.entry}>
                <svg className={css.swatch} aria-hidden="true">
                  <Bar id={id} part={part} x={0} width={100} />
                </svg>
                {name}
              </li>
            ))}
          </ul>
          <div className={css.bars} aria-hidden="true">
            {rows.map(({ row, parts }) => (
              <div key={row.segment} className={css.row}>
                <span className={css.label}>{unbroken(words.text.tables.ages(row.from, row.to))}</span>
                <svg className={css.bar}>
                  {parts.map(({ part, from, amount }) => (
                    <Bar key={part} id={id} part={part} x={(from / most) * 100} width={(amount / most) * 100} />
                  ))}
                </svg>
              </div>
            ))}
          </div>
        </>
      )}
    </figure>
  );
}

function Bar({
  id,
  part,
  x,
  width,
}: {
  readonly id: string;
  readonly part: 'direct' | 'family' | 'others';
  readonly x: number;
  readonly width: number;
}): ReactElement | null {
  if (!(width > 0)) return null;
  return (
    <rect
      x={`${x}%`}
      width={`${width}%`}
      height="100%"
      className={css[part]}
      {...(part === 'direct' ? {} : { fill: `url(#${id}-${part})` })}
    />
  );
}
