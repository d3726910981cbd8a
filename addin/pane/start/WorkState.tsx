import type { ReactElement } from 'react';
import type { LineSum } from '../../../engine';
import { euros, sumWords } from '../format';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import type { IconName } from '../parts/icon-paths';
import { Section } from '../parts/Section';
import type { LineFilter } from '../tag/line-filter';
import type { ViewProps } from '../view-props';
import css from './WorkState.module.css';

/** How far the work is, by lines and euros; each figure opens its lines. */
export function WorkState({
  state,
  words,
  onLines,
}: ViewProps & { readonly onLines: (filter: LineFilter) => void }): ReactElement | null {
  const said = words.text.paneStart.state;
  const { coverage } = state;
  if (coverage === null) return null;
  const row = (icon: IconName, label: string, sum: LineSum, filter: LineFilter): ReactElement => (
    <Row
      icon={icon}
      label={label}
      value={said.sum(sumWords(sum, words))}
      show={said.show(label)}
      onShow={
        sum.lines > 0
          ? () => {
              onLines(filter);
            }
          : null
      }
    />
  );
  return (
    <Section title={said.title}>
      <dl className={css.rows}>
        {row('accept', said.tagged, coverage.tagged, 'tagged')}
        {row('untagged', said.untagged, coverage.untagged, 'untagged')}
        {coverage.clashing.lines > 0 && row('clash', said.clashing, coverage.clashing, 'clashing')}
        {/[1-9]/.test(coverage.unconfirmed) && (
          <Row
            icon="suggestion"
            label={said.unconfirmed}
            value={euros(coverage.unconfirmed, words)}
            show={said.show(said.unconfirmed)}
            onShow={() => {
              onLines('unconfirmed');
            }}
          />
        )}
      </dl>
      {state.resultSheets.length > 0 && <p>{words.text.paneStart.results(state.resultSheets.join(', '))}</p>}
    </Section>
  );
}

function Row({
  icon,
  label,
  value,
  show,
  onShow,
}: {
  readonly icon: IconName;
  readonly label: string;
  readonly value: string;
  readonly show: string;
  readonly onShow: (() => void) | null;
}): ReactElement {
  return (
    <div className={css.row}>
      <dt className={css.label}>
        <Icon name={icon} />
        {label}
      </dt>
      <dd className={css.value}>
        {onShow === null ? (
          value
        ) : (
          <Button appearance="subtle" size="small" aria-label={`${value}. ${show}`} onClick={onShow}>
            {value}
            <Icon name="right" />
          </Button>
        )}
      </dd>
    </div>
  );
}
