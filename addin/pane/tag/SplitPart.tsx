import type { ReactElement } from 'react';
import type { MomentChoice } from '../../app/state';
import { lineEuros } from '../format';
import { Amount } from '../parts/Amount';
import { IconButton } from '../parts/Button';
import { TextInput } from '../parts/controls';
import { Field } from '../parts/Field';
import { Icon } from '../parts/Icon';
import type { Words } from '../words';
import { MomentField } from './MomentPicker';
import { percentWords } from './share-percent';
import { asNumber } from './share-text';
import css from './SplitDialog.module.css';
import type { Part, PartFault, ShareUnit } from './split-draft';

/** The line whose euros are parted; null where several are, whose cents fall line by line. */
export interface SplitLine {
  readonly amount: string;
  readonly kind: 'expense' | 'income';
}

interface Props {
  readonly moments: readonly MomentChoice[];
  readonly words: Words;
  readonly at: number;
  readonly part: Part;
  readonly unit: ShareUnit;
  readonly line: SplitLine | null;
  /** Euros of the part to the cent; null where they are not known. */
  readonly amount: string | null;
  readonly fault: PartFault | null;
  /** By how much the parts are more than the line. */
  readonly over: string;
  readonly onText: (text: string) => void;
  readonly onMoment: (moment: Part['moment']) => void;
  readonly onRemove: (() => void) | null;
}

/** One moment and its share. What stands beside the field says the same in the other unit. */
export function SplitPart(props: Props): ReactElement {
  const { moments, words, at, part, unit, line, amount, fault, over, onText, onMoment, onRemove } = props;
  const said = words.text.paneTag.split;
  const faults: Readonly<Record<PartFault, string>> = {
    noMoment: said.noMoment,
    twice: said.twice,
    badShare: unit === 'euro' && line !== null ? said.badEuros(lineEuros(line.amount, line.kind, words)) : said.badShare,
    tooMuch: said.tooMuch(over),
  };
  const isOfMoment = fault === 'noMoment' || fault === 'twice';
  const error = fault === null || isOfMoment ? {} : { error: faults[fault] };
  const other = part.share === null ? null : unit === 'euro' ? percentWords(asNumber(part.share), words) : amount;
  return (
    <fieldset className={css.part} data-part={part.id}>
      <legend className={css.legend}>{said.moment(at)}</legend>
      {part.moment === null ? (
        <MomentField
          moments={moments}
          words={words}
          label={said.choose}
          inline
          startsHere={at === 1}
          onChoose={({ id, name }) => {
            onMoment({ id, name });
          }}
        />
      ) : (
        <div className={css.moment}>
          <span className={css.name}>{part.moment.name}</span>
          <IconButton
            size="small"
            icon="edit"
            label={said.another}
            onClick={() => {
              onMoment(null);
            }}
          />
        </div>
      )}
      {isOfMoment && (
        <p className={css.error} role="alert">
          <Icon name="error" />
          {faults[fault]}
        </p>
      )}
      <Field label={unit === 'euro' ? said.shareEuros : said.share} {...error}>
        {(control) => (
          <div className={css.share}>
            <TextInput
              {...control}
              className={css.figure}
              inputMode="decimal"
              data-share
              data-starts={at === 1 && part.moment !== null ? true : undefined}
              value={part.text}
              onFocus={({ target }) => {
                target.select();
              }}
              onChange={({ target }) => {
                onText(target.value);
              }}
            />
            <span className={css.other}>{other !== null && <Amount value={otherWords(other, unit, line, words)} />}</span>
            {onRemove !== null && <IconButton icon="close" label={said.remove(at)} onClick={onRemove} />}
          </div>
        )}
      </Field>
    </fieldset>
  );
}

const otherWords = (other: string, unit: ShareUnit, line: SplitLine | null, words: Words): string =>
  unit === 'euro' || line === null ? other : lineEuros(other, line.kind, words);
