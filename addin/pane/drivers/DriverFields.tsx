import type { ReactElement } from 'react';
import type { Area, DriverSettings, Evidence } from '../../../engine';
import { Select, TextInput } from '../parts/controls';
import { Field } from '../parts/Field';
import type { Words } from '../words';
import { CountRows } from './CountRows';
import { chosenKinds, gradesOf, isChosen } from './driver-kind';
import { hasAges, shareOf, withAges, type DraftProblem, type DriverDraft } from './driver-draft';
import css from './Drivers.module.css';
import { shareInField } from './share-text';

interface Props {
  /** As the chosen way to divide has it. */
  readonly driver: DriverSettings;
  readonly draft: DriverDraft;
  readonly problems: ReadonlySet<DraftProblem>;
  readonly areas: readonly Area[];
  readonly words: Words;
  readonly onDraft: (changed: Partial<DriverDraft>) => void;
  readonly onKind: (kind: DriverDraft['kind']) => void;
  /** The way to bring in counts. */
  readonly fromFile: ReactElement;
}

type TextKey = 'name' | 'reference' | 'source' | 'asOf' | 'decidedBy' | 'low' | 'high' | 'share' | 'from' | 'to';

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
      <KindField {...props} />
      {text('name', said.name, hasAges(driver) ? { hint: said.nameHint } : {})}
      {driver.kind === 'coefficient' && text('share', said.share, { error: wrong('share', said.badShare) })}
      {hasAges(driver) && (
        <div className={css.two}>
          {text('from', said.from, { error: wrong('ages', said.badAges) })}
          {text('to', said.to)}
        </div>
      )}
      {driver.kind === 'users' && (
        <>
          <CountRows {...props} />
          {props.fromFile}
        </>
      )}
      {text('source', said.source, { hint: said.sourceHint, error: wrong('source', said.sourceMissing) })}
      {text('asOf', said.asOf, { hint: said.asOfHint, error: wrong('asOf', said.asOfMissing) })}
      {text('decidedBy', said.decidedBy)}
      <EvidenceField {...props} />
      {driver.kind === 'exclusive' &&
        draft.evidence === 'A' &&
        text('reference', said.reference, { hint: said.referenceHint, error: wrong('reference', said.referenceMissing) })}
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

/** Whether the money goes by users or by inhabitants: nothing where the driver is of a kind that only the model's sheets can write. */
function KindField({ driver: { kind }, words, onKind }: Props): ReactElement | null {
  const { detail: said } = words.text.paneDrivers;
  if (!isChosen(kind)) return null;
  return (
    <Field label={said.kind}>
      {(control) => (
        <Select
          {...control}
          value={kind}
          onChange={({ target }) => {
            onKind(chosenKinds.find((own) => own === target.value) ?? kind);
          }}
        >
          {chosenKinds.map((own) => (
            <option key={own} value={own}>
              {said.kinds[own]}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

function EvidenceField({ driver, draft, words, onDraft }: Props): ReactElement {
  const { detail: said } = words.text.paneDrivers;
  const names: Readonly<Record<Evidence, string>> = words.text.labels.evidence;
  const grades = gradesOf(driver);
  return (
    <Field label={said.evidence} hint={said.evidenceHints[hintOf(driver)]}>
      {(control) => (
        <Select
          {...control}
          value={draft.evidence}
          onChange={(event) => {
            onDraft({ evidence: grades.find((grade) => grade === event.target.value) ?? draft.evidence });
          }}
        >
          {grades.map((grade) => (
            <option key={grade} value={grade}>
              {names[grade]}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

const hintOf = ({ kind }: DriverSettings): 'users' | 'exclusive' | 'population' | 'coefficient' | 'none' | 'other' =>
  isChosen(kind) || kind === 'coefficient' ? kind : 'other';
