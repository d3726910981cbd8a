import { useState, type ReactElement } from 'react';
import type { CellRef } from '../../../engine';
import type { Finding } from '../../app/state';
import { issueSentence } from '../../text/issue-sentence';
import { Badge, type Tone } from '../parts/Badge';
import { Button } from '../parts/Button';
import type { IconName } from '../parts/icon-paths';
import { Section } from '../parts/Section';
import type { ViewProps } from '../view-props';
import css from './Findings.module.css';

const shownAtFirst = 6;

const looks: Readonly<Record<Finding['severity'], { readonly tone: Tone; readonly icon: IconName }>> = {
  error: { tone: 'danger', icon: 'error' },
  warning: { tone: 'warning', icon: 'warning' },
  info: { tone: 'neutral', icon: 'info' },
};

/** "TA 2026 B7"; null where a finding points at no place of a sheet. */
function placeOf(at: CellRef | undefined): string | null {
  if (at === undefined || (at.sheet === null && at.cell === null)) return null;
  return [at.sheet, at.cell].filter((part) => part !== null).join(' ');
}

/** What a person has to look at, the gravest first; each opens its cell. */
export function Findings({ desk, state, words }: ViewProps): ReactElement {
  const said = words.text.paneStart.findings;
  const [showsAll, setShowsAll] = useState(false);
  const { findings } = state;
  const shown = showsAll ? findings : findings.slice(0, shownAtFirst);
  return (
    <Section title={said.title}>
      {findings.length === 0 ? (
        <p>{said.none}</p>
      ) : (
        <ul className={css.list}>
          {shown.map((finding, index) => (
            <OneFinding key={`${finding.issue.code} ${index}`} finding={finding} desk={desk} state={state} words={words} />
          ))}
        </ul>
      )}
      {shown.length < findings.length && (
        <Button
          size="small"
          onClick={() => {
            setShowsAll(true);
          }}
        >
          {said.all(findings.length)}
        </Button>
      )}
    </Section>
  );
}

function OneFinding({ finding, desk, state, words }: ViewProps & { readonly finding: Finding }): ReactElement {
  const said = words.text.paneStart.findings;
  const { at } = finding.issue;
  // A place in a file that was brought beside the workbook is nowhere in it.
  const isHere = at?.file === undefined || at.file === null || at.file === state.file;
  const place = placeOf(at);
  return (
    <li className={css.finding}>
      <Badge {...looks[finding.severity]}>{words.text.labels.severity[finding.severity]}</Badge>
      <p>
        {issueSentence(finding.issue, words.text)}{' '}
        {finding.more > 0 && <span className={css.more}>{said.more(finding.more)}</span>}
      </p>
      {at !== undefined && place !== null && !isHere && <p className={css.more}>{`${at.file ?? ''} ${place}`}</p>}
      {at !== undefined && place !== null && isHere && (
        <Button size="small" icon="table" onClick={() => void desk.select(at)}>
          {said.openCell(place)}
        </Button>
      )}
    </li>
  );
}
