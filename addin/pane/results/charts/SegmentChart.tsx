import { useId, type ReactElement } from 'react';
import { unbroken } from '../../unbroken';
import { isSome } from '../figure';
import { unitOf, wholeMoney } from '../money';
import { segmentName } from '../segment-name';
import type { SectionProps } from '../section-props';
import { roundTicks, thousandsOf } from './axis';
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
  const ticks = most > 0 ? roundTicks(most) : [];
  const highest = ticks.at(-1) ?? 1;
  const thousands = thousandsOf(ticks);
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
            <p className={css.unit}>{said.chart.unit(thousands, unitOf(results))}</p>
            {rows.map(({ row, parts }) => (
              <div key={row.segment} className={css.row}>
                <span className={css.label}>{unbroken(words.text.tables.ages(row.from, row.to))}</span>
                <svg className={css.bar}>
                  {ticks.map((tick) => (
                    <line
                      key={tick}
                      x1={`${(tick / highest) * 100}%`}
                      x2={`${(tick / highest) * 100}%`}
                      y1="0"
                      y2="100%"
                      className={css.gridline}
                    />
                  ))}
                  {parts.map(({ part, from, amount }) => (
                    <Bar key={part} id={id} part={part} x={(from / highest) * 100} width={(amount / highest) * 100} />
                  ))}
                </svg>
              </div>
            ))}
            <div className={css.row}>
              <span className={css.label} />
              <div className={css.ticksAlong}>
                {ticks.map((tick) => (
                  <span key={tick}>{words.numbers.count(tick / 1000 ** thousands)}</span>
                ))}
              </div>
            </div>
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
