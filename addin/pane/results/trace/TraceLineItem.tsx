import type { ReactElement } from 'react';
import type { CellRef, DriverKind, TraceLine } from '../../../../engine';
import type { Results } from '../../../app/state';
import { Disclosure } from '../../parts/Disclosure';
import { Icon } from '../../parts/Icon';
import { VisuallyHidden } from '../../parts/VisuallyHidden';
import { unbroken } from '../../unbroken';
import type { Words } from '../../words';
import { opposite } from '../amounts';
import { money } from '../money';
import css from './Trace.module.css';
import { TraceSteps } from './TraceSteps';

/** One line: what of it is in the figure, where it stands in the sheet, and why it is here. Choosing it shows its cell in the sheet. */
export function TraceLineItem({
  id,
  line,
  isIncome,
  words,
  results,
  shown,
  onShow,
}: {
  readonly id: string;
  readonly line: TraceLine;
  readonly isIncome: boolean;
  readonly words: Words;
  readonly results: Results;
  readonly shown: string | null;
  readonly onShow: (key: string, at: CellRef) => void;
}): ReactElement {
  const { paneResults: said } = words.text;
  const write = (amount: string): string => money(isIncome ? opposite(amount) : amount, results, words);
  const place = [line.at.sheet, line.at.cell].filter((part) => part !== null).join(' ');
  const head = (
    <>
      <span className={css.label}>{unbroken(line.label)} </span>
      <span className={css.amount}>{write(line.amount)} </span>
    </>
  );
  const notes = [
    line.momentName,
    whereNote(line, results, words),
    line.amount === line.lineAmount ? null : said.trace.ofLine(write(line.lineAmount)),
  ].filter((part) => part !== null);
  return (
    <li className={css.line}>
      {place === '' ? (
        <p className={css.head}>{head}</p>
      ) : (
        <button
          type="button"
          className={css.choice}
          aria-current={shown === id ? 'true' : undefined}
          onClick={() => {
            onShow(id, line.at);
          }}
        >
          <span className={css.head}>{head}</span>
          <span className={css.place}>
            <Icon name="table" className={css.placeIcon} />
            <span>
              <VisuallyHidden>{said.trace.show} </VisuallyHidden>
              {place}
            </span>
          </span>
        </button>
      )}
      {notes.length > 0 && <p className={css.note}>{unbroken(notes.join(', '))}</p>}
      {(line.tag !== null || line.steps.length > 0) && (
        <Disclosure summary={said.trace.why}>
          <Reasons line={line} words={words} />
          <TraceSteps steps={line.steps} words={words} results={results} />
        </Disclosure>
      )}
    </li>
  );
}

function Reasons({ line: { tag, driver }, words }: { readonly line: TraceLine; readonly words: Words }): ReactElement {
  const { paneResults: said, labels } = words.text;
  const { why = null, reference = null } = tag ?? {};
  const day = (text: string | null): string | null => (text === null ? null : words.numbers.date(text));
  return (
    <ul className={css.reasons}>
      {tag !== null && (
        <li>
          {[
            tag.kind === 'rule' ? said.trace.byRule : said.trace.byPerson,
            tag.origin === null ? '' : labels.tagOrigin[tag.origin],
            said.trace.by(tag.by, day(tag.at)),
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
          <li>
            {said.trace.source([driver.source, day(driver.asOf), driver.decidedBy].filter((part) => part !== null).join(', '))}
          </li>
          <li>{labels.evidence[driver.evidence]}</li>
        </>
      )}
    </ul>
  );
}

/** Where money is that is with nobody, or why it is with nobody; nothing of money that is with people. */
function whereNote({ place, moment }: TraceLine, { remainder }: Results, { text: { labels } }: Words): string | null {
  if (place === 'allocated') return null;
  const lacksPeople = remainder.some((row) => row.reason === place && row.moment === moment && row.cause === 'populationMissing');
  return lacksPeople ? labels.remainderReason.populationMissing : labels.place[place];
}
