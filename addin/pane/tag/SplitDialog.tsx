import { useId, useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import type { MomentChoice, TagChoice } from '../../app/state';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import type { Words } from '../words';
import { percentWords } from './share-percent';
import { asNumber, isBelowNone, isNone, minus, none, shareText } from './share-text';
import { EditFoot } from './EditFoot';
import css from './SplitDialog.module.css';
import { SplitPart, type SplitLine } from './SplitPart';
import { SplitRest } from './SplitRest';
import { SplitUnits } from './SplitUnits';
import { splitEuros } from './split-euros';
import {
  faultOf,
  firstParts,
  firstUnit,
  inUnit,
  leftOf,
  readPart,
  withPart,
  type Part,
  type ShareUnit,
  type SplitStart,
} from './split-draft';

interface Props {
  readonly moments: readonly MomentChoice[];
  readonly words: Words;
  /** The line, or lines and euros. */
  readonly what: string;
  readonly line: SplitLine | null;
  readonly start: readonly SplitStart[];
  /** names: of the moments, for asking. */
  readonly onSplit: (tag: TagChoice, names: string) => void;
  readonly onClose: () => void;
}

/** Which control of which part the keyboard goes to next. */
interface Goal {
  readonly part: number;
  readonly at: 'share' | 'moment';
}

const selectors = { share: '[data-share]', moment: '[role=combobox]' } as const;

const sayOf = (parts: readonly Part[]): string =>
  JSON.stringify(parts.map(({ moment, share, text }) => [moment?.id, share === null ? text : shareText(share)]));

/** Parts a line over several moments, in per cents or in euros; what is left is shown meanwhile, in both. */
export function SplitDialog({ moments, words, what, line, start, onSplit, onClose }: Props): ReactElement {
  const { pane, paneTag } = words.text;
  const said = paneTag.split;
  const amount = line?.amount ?? null;
  const [unit, setUnit] = useState<ShareUnit>(() => firstUnit(start, amount));
  const [parts, setParts] = useState(() => firstParts(start, unit, amount, words));
  const [first] = useState(() => sayOf(parts));
  const [edited, setEdited] = useState<number | null>(null);
  const [isTried, setTried] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [goal, setGoal] = useState<Goal | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const formId = useId();
  useLayoutEffect(() => {
    if (goal === null) return;
    form.current?.querySelector<HTMLElement>(`[data-part="${goal.part}"] ${selectors[goal.at]}`)?.focus();
  }, [goal]);
  const change = (id: number, changed: Partial<Part>): void => {
    setParts(parts.map((part) => (part.id === id ? { ...part, ...changed } : part)));
    setEdited(id);
  };
  const rest = leftOf(parts);
  const shares = parts.map(({ share }) => share);
  /** While a share is no number, nobody knows what is left. */
  const isUnread = parts.some(({ share, text }) => share === null && text.trim() !== '');
  const split =
    amount === null
      ? null
      : splitEuros(
          amount,
          shares.map((share) => share ?? none),
        );
  const faults = parts.map((part) => faultOf(parts, part, edited));
  /** A field that nobody has filled yet is no fault before the dialog is to be saved. */
  const shown = (part: Part, at: number) => {
    const fault = faults[at] ?? null;
    const isEmpty = fault === 'noMoment' || (fault === 'badShare' && part.text.trim() === '');
    return isEmpty && !isTried ? null : fault;
  };
  const save = (): void => {
    setTried(true);
    const at = faults.findIndex((fault) => fault !== null);
    const wrong = parts[at];
    if (wrong !== undefined) return setGoal({ part: wrong.id, at: wrong.moment === null ? 'moment' : 'share' });
    onClose();
    onSplit(tagOf(parts), parts.flatMap(({ moment }) => moment?.name ?? []).join(', '));
  };
  const stay = (): void => {
    setAsking(false);
    const part = parts.find(({ id }) => id === edited) ?? parts[0];
    if (part !== undefined) setGoal({ part: part.id, at: part.moment === null ? 'moment' : 'share' });
  };
  const leave = (): void => {
    if (isAsking) return stay();
    if (sayOf(parts) === first) return onClose();
    setAsking(true);
  };
  return (
    <Dialog
      title={said.title}
      closeLabel={pane.close}
      onClose={leave}
      footer={
        <EditFoot
          words={words}
          form={formId}
          save={said.doIt}
          unsaved={said.unsaved}
          isAsking={isAsking}
          onStay={stay}
          onLeave={onClose}
          onCancel={leave}
        />
      }
    >
      <form
        id={formId}
        ref={form}
        noValidate
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <p>{what}</p>
        {line !== null && (
          <SplitUnits
            words={words}
            unit={unit}
            onUnit={(next) => {
              setUnit(next);
              setParts(inUnit(parts, next, amount, words));
            }}
          />
        )}
        <ol className={css.parts}>
          {parts.map((part, index) => (
            <li key={part.id}>
              <SplitPart
                moments={moments}
                words={words}
                at={index + 1}
                part={part}
                unit={unit}
                line={line}
                amount={split?.parts[index] ?? null}
                fault={shown(part, index)}
                over={percentWords(asNumber(minus(none, rest)), words)}
                onText={(text) => {
                  change(part.id, { text, share: readPart(text, unit, amount) });
                }}
                onMoment={(moment) => {
                  change(part.id, { moment });
                  setGoal({ part: part.id, at: moment === null ? 'moment' : 'share' });
                }}
                onRemove={
                  parts.length === 1
                    ? null
                    : () => {
                        const left = parts.filter(({ id }) => id !== part.id);
                        setParts(left);
                        const [near] = left.slice(Math.max(0, index - 1));
                        if (near !== undefined) setGoal({ part: near.id, at: 'share' });
                      }
                }
              />
            </li>
          ))}
        </ol>
        <div>
          <Button
            icon="add"
            onClick={() => {
              const grown = withPart(parts, unit, amount, words);
              setParts(grown);
              setGoal({ part: grown.at(-1)?.id ?? 0, at: 'moment' });
            }}
          >
            {said.add}
          </Button>
        </div>
        {!isUnread && (
          <SplitRest
            words={words}
            rest={rest}
            isWhole={isNone(rest)}
            isTooMuch={isBelowNone(rest)}
            amount={split?.rest ?? null}
            kind={line?.kind ?? 'expense'}
          />
        )}
      </form>
    </Dialog>
  );
}

const tagOf = (parts: readonly Part[]): TagChoice => ({
  shares: parts.flatMap(({ moment, share }) =>
    moment === null || share === null ? [] : [{ moment: moment.id, share: shareText(share) }],
  ),
});
