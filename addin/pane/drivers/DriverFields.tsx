import type { ReactElement } from 'react';
import type { Area, DriverSettings, Evidence } from '../../../engine';
import { Select, TextInput } from '../parts/controls';
import { Field } from '../parts/Field';
import type { Words } from '../words';
import { CountRows } from './CountRows';
import { hasAges, shareOf, withAges, type DraftProblem, type DriverDraft } from './driver-draft';
import css from './Drivers.module.css';
import { shareInField } from './share-text';

interface Props {
  readonly driver: DriverSettings;
  readonly draft: DriverDraft;
  readonly problems: ReadonlySet<DraftProblem>;
  readonly areas: readonly Area[];
  readonly words: Words;
  readonly onDraft: (changed: Partial<DriverDraft>) => void;
}

type TextKey = 'name' | 'source' | 'asOf' | 'decidedBy' | 'low' | 'high' | 'share' | 'from' | 'to';

/** The settings of a driver as fields: what it divides by first, then where that comes from, then how sure it is. */
export function DriverFields(props: Props): ReactElement {
  const { driver, draft, problems, words, onDraft } = props;
  const { detail: said } = words.text.paneDrivers;
  const text = (
    key: TextKey,
    label: string,
    more: { readonly hint?: string; readonly error?: string | null } = {},
  ): ReactElement => (
    <TextField
      label={label}
      value={draft[key]}
      hint={more.hint}
      error={more.error ?? undefined}
      onValue={(value) => {
        if (key === 'from' || key === 'to') onDraft(withAges(driver, draft, { [key]: value }, said.ageName));
        else onDraft({ [key]: value, ...(key === 'name' ? { isNamed: true } : {}) });
      }}
    />
  );
  const exact = shareOf(driver, draft);
  const share = exact === null ? null : shareInField(exact, words.language !== 'en');
  const wrong = (problem: DraftProblem, sentence: string): string | null => (problems.has(problem) ? sentence : null);
  return (
    <>
      {text('name', said.name, hasAges(driver) ? { hint: said.nameHint } : {})}
      {driver.kind === 'coefficient' && text('share', said.share, { error: wrong('share', said.badShare) })}
      {hasAges(driver) && (
        <div className={css.two}>
          {text('from', said.from, { error: wrong('ages', said.badAges) })}
          {text('to', said.to)}
        </div>
      )}
      {driver.kind === 'users' && <CountRows {...props} />}
      {text('source', said.source, { hint: said.sourceHint, error: wrong('source', said.sourceMissing) })}
      {text('asOf', said.asOf, { hint: said.asOfHint })}
      {text('decidedBy', said.decidedBy)}
      <EvidenceField {...props} />
      <fieldset className={css.part}>
        <legend className={css.name}>{said.bounds}</legend>
        <p className={css.note}>{said.boundsHint}</p>
        <div className={css.two}>
          {text('low', said.low, { error: wrong('low', said.badShare) ?? wrong('lowAbove', said.lowAbove(share ?? '')) })}
          {text('high', said.high, { error: wrong('high', said.badShare) ?? wrong('highBelow', said.highBelow(share)) })}
        </div>
      </fieldset>
    </>
  );
}

function TextField({
  label,
  value,
  hint,
  error,
  onValue,
}: {
  readonly label: string;
  readonly value: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
  readonly onValue: (value: string) => void;
}): ReactElement {
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })} {...(error === undefined ? {} : { error })}>
      {(control) => (
        <TextInput
          {...control}
          value={value}
          onChange={(event) => {
            onValue(event.target.value);
          }}
        />
      )}
    </Field>
  );
}

function EvidenceField({ draft, words, onDraft }: Props): ReactElement {
  const { detail: said } = words.text.paneDrivers;
  const grades = Object.entries(words.text.labels.evidence) as [Evidence, string][];
  return (
    <Field label={said.evidence} hint={said.evidenceHint}>
      {(control) => (
        <Select
          {...control}
          value={draft.evidence}
          onChange={(event) => {
            onDraft({ evidence: grades.find(([grade]) => grade === event.target.value)?.[0] ?? draft.evidence });
          }}
        >
          {grades.map(([grade, name]) => (
            <option key={grade} value={grade}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
