import type { ReactElement } from 'react';
import type { LineSum } from '../../../engine';
import { sumWords } from '../format';
import { Disclosure } from '../parts/Disclosure';
import { Checkbox, TextInput } from '../parts/controls';
import type { Words } from '../words';
import { fieldName, isCoded, patternWords } from './rule-words';
import css from './RuleDialog.module.css';

/** A field that the selected lines share; on: the rule asks for it. */
export interface Condition {
  readonly field: string;
  readonly pattern: string;
  /** Lines that it meets alone, as it was proposed; null once it was changed: the preview says what it does now. */
  readonly fits: LineSum | null;
  readonly isOn: boolean;
  /** It can be expected to hold next year. */
  readonly lasts: boolean;
}

/** So many conditions that describe the lines are in sight, the narrowest; a table with many columns has many more. */
const shownAtFirst = 6;

/** Conditions to switch on and off and to widen. */
export function RuleConditions({
  words,
  conditions,
  onChange,
}: {
  readonly words: Words;
  readonly conditions: readonly Condition[];
  readonly onChange: (conditions: readonly Condition[]) => void;
}): ReactElement {
  const said = words.text.paneTag.rule;
  const change = (field: string, changed: Partial<Condition>): void => {
    onChange(conditions.map((one) => (one.field === field ? { ...one, ...changed } : one)));
  };
  const shown = Math.max(
    Math.min(shownAtFirst, conditions.filter(({ lasts }) => lasts).length),
    conditions.findLastIndex(({ isOn }) => isOn) + 1,
  );
  const more = conditions.slice(shown);
  const row = ({ field, pattern, fits, isOn }: Condition): ReactElement => (
    <div key={field} className={css.condition}>
      <Checkbox
        label={
          <>
            {said.pattern(fieldName(field, words))}
            {fits !== null && <span className={css.fits}> {said.fits(sumWords(fits, words))}</span>}
          </>
        }
        checked={isOn}
        onChange={({ target }) => {
          change(field, { isOn: target.checked });
        }}
      />
      {isOn && !isCoded(field) ? (
        <TextInput
          aria-label={said.pattern(fieldName(field, words))}
          value={pattern}
          onChange={({ target }) => {
            change(field, { pattern: target.value, fits: null });
          }}
        />
      ) : (
        <span className={css.off}>{patternWords(field, pattern, words)}</span>
      )}
    </div>
  );
  return (
    <fieldset className={css.conditions}>
      <legend className={css.title}>{said.conditions}</legend>
      {conditions.slice(0, shown).map(row)}
      {more.length > 0 && (
        <Disclosure summary={said.moreConditions(more.length)}>
          <div className={css.conditions}>{more.map(row)}</div>
        </Disclosure>
      )}
      {conditions.some(({ isOn, lasts }) => isOn && !lasts) && (
        <p role="status">
          {said.thisYearOnly(
            conditions
              .filter(({ isOn, lasts }) => isOn && !lasts)
              .map(({ field }) => fieldName(field, words))
              .join(', '),
          )}
        </p>
      )}
      <p className={css.how}>{said.patternHint}</p>
    </fieldset>
  );
}
