import type { ReactElement } from 'react';
import type { DriverKind, TraceLine } from '../../../../engine';
import type { Results } from '../../../app/state';
import { euros } from '../../format';
import { Button } from '../../parts/Button';
import { Disclosure } from '../../parts/Disclosure';
import type { ViewProps } from '../../view-props';
import css from './Trace.module.css';
import { TraceSteps } from './TraceSteps';

/** One line: what of it is in the figure, where it stands in the sheet, and why it is here. */
export function TraceLineItem({
  line,
  desk,
  words,
  results,
}: Pick<ViewProps, 'desk' | 'words'> & { readonly line: TraceLine; readonly results: Results }): ReactElement {
  const { paneResults: said, labels } = words.text;
  const place = [line.at.sheet, line.at.cell].filter((part) => part !== null).join(' ');
  const isWhole = line.amount === line.lineAmount;
  return (
    <li className={css.line}>
      <p className={css.head}>
        <span className={css.label}>{line.label}</span>
        <span className={css.amount}>{euros(line.amount, words)}</span>
      </p>
      <p className={css.note}>
        {[
          line.momentName,
          line.place === 'allocated' ? null : labels.place[line.place],
          isWhole ? null : said.trace.ofLine(euros(line.lineAmount, words)),
        ]
          .filter((part) => part !== null)
          .join(', ')}
      </p>
      <div className={css.actions}>
        {place !== '' && (
          <Button
            appearance="subtle"
            size="small"
            icon="table"
            onClick={() => {
              void desk.select(line.at);
            }}
          >
            {said.trace.cell(place)}
          </Button>
        )}
      </div>
      {(line.tag !== null || line.steps.length > 0) && (
        <Disclosure summary={said.trace.why}>
          <Reasons line={line} words={words} />
          <TraceSteps steps={line.steps} words={words} results={results} />
        </Disclosure>
      )}
    </li>
  );
}

function Reasons({ line: { tag, driver }, words }: Pick<ViewProps, 'words'> & { readonly line: TraceLine }): ReactElement {
  const { paneResults: said, labels } = words.text;
  const { why = null, reference = null } = tag ?? {};
  const who = tag === null ? '' : said.trace.by(tag.by, tag.at);
  return (
    <ul className={css.reasons}>
      {tag !== null && (
        <li>
          {[
            tag.kind === 'rule' ? said.trace.byRule(tag.id) : said.trace.byPerson,
            tag.origin === null ? '' : labels.tagOrigin[tag.origin],
            who,
          ]
            .filter((part) => part !== '')
            .join(', ')}
        </li>
      )}
      {why !== null && <li>{why}</li>}
      {reference !== null && <li>{said.trace.source(reference)}</li>}
      {driver !== null && (
        <>
          <li>{said.trace.driver(driver.name ?? driver.id, labels.driverKind[driver.kind as DriverKind])}</li>
          <li>{said.trace.source([driver.source, driver.asOf, driver.decidedBy].filter((part) => part !== null).join(', '))}</li>
          <li>{labels.evidence[driver.evidence]}</li>
        </>
      )}
    </ul>
  );
}
