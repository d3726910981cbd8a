import { useState, type ReactElement } from 'react';
import type { Desk } from '../../app/desk';
import type { MomentChoice, TagChoice } from '../../app/state';
import { euros } from '../format';
import { Amount } from '../parts/Amount';
import { Button, IconButton } from '../parts/Button';
import { TextInput } from '../parts/controls';
import { Dialog } from '../parts/Dialog';
import { Field } from '../parts/Field';
import type { Words } from '../words';
import { MomentField } from './MomentPicker';
import { percentWords } from './share-percent';
import { asNumber, isBelowNone, isNone, readShare, shareText, type Share } from './share-text';
import { restOf, splitEuros } from './split-euros';
import css from './SplitDialog.module.css';

interface Part {
  readonly id: number;
  readonly moment: Pick<MomentChoice, 'id' | 'name'> | null;
  readonly text: string;
}

export interface SplitStart {
  readonly moment: string;
  readonly name: string;
  readonly share: string;
}

interface Props {
  readonly desk: Desk;
  readonly words: Words;
  /** The line, or lines and euros. */
  readonly what: string;
  /** Euros of the one line that is split; null where several are, whose cents fall line by line. */
  readonly amount: string | null;
  readonly start: readonly SplitStart[];
  /** names: of the moments, for asking. */
  readonly onSplit: (tag: TagChoice, names: string) => void;
  readonly onClose: () => void;
}

/** The model's share as it is typed: "0.6" → "60", "1/3" stays. */
function typedShare(share: string, words: Words): string {
  return share.includes('/') ? share : percentWords(Number(share), words).replace(/[\s%]/g, '');
}

function startOf(start: readonly SplitStart[], words: Words): readonly Part[] {
  const parts = start.map(({ moment, name, share }, id) => ({
    id,
    moment: { id: moment, name },
    text: typedShare(share, words),
  }));
  return parts.length === 0 ? [{ id: 0, moment: null, text: '' }] : parts;
}

/** Parts a line over several moments by shares; what is left is shown in euros, to the cent. */
export function SplitDialog({ desk, words, what, amount, start, onSplit, onClose }: Props): ReactElement {
  const { pane, paneTag } = words.text;
  const said = paneTag.split;
  const [parts, setParts] = useState(() => startOf(start, words));
  const shares = parts.map(({ text }) => readShare(text));
  const known = shares.filter((share) => share !== null);
  const complete = known.length === parts.length && parts.every(({ moment }) => moment !== null);
  const rest = restOf(known);
  const twice =
    new Set(parts.map(({ moment }) => moment?.id)).size < parts.length && parts.every(({ moment }) => moment !== null);
  const change = (id: number, part: Partial<Part>): void => {
    setParts(parts.map((one) => (one.id === id ? { ...one, ...part } : one)));
  };
  const split = amount === null || known.length < parts.length ? null : splitEuros(amount, known);
  return (
    <Dialog
      title={said.title}
      closeLabel={pane.close}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{pane.cancel}</Button>
          <Button
            appearance="primary"
            disabled={!complete || twice || isBelowNone(rest)}
            onClick={() => {
              onClose();
              onSplit(tagOf(parts), parts.flatMap(({ moment }) => moment?.name ?? []).join(', '));
            }}
          >
            {said.doIt}
          </Button>
        </>
      }
    >
      <p>{what}</p>
      <ol className={css.parts}>
        {parts.map((part, index) => (
          <li key={part.id}>
            <SplitPart
              desk={desk}
              words={words}
              at={index + 1}
              part={part}
              isWrong={part.text.trim() !== '' && shares[index] === null}
              amount={split?.parts[index] ?? null}
              onChange={(changed) => {
                change(part.id, changed);
              }}
              onRemove={
                parts.length === 1
                  ? null
                  : () => {
                      setParts(parts.filter(({ id }) => id !== part.id));
                    }
              }
            />
          </li>
        ))}
      </ol>
      <Button
        icon="add"
        onClick={() => {
          setParts([...parts, { id: Math.max(...parts.map(({ id }) => id)) + 1, moment: null, text: '' }]);
        }}
      >
        {said.add}
      </Button>
      <p role="status">{twice ? said.twice : restWords(rest, split?.rest ?? null, words)}</p>
    </Dialog>
  );
}

const tagOf = (parts: readonly Part[]): TagChoice => ({
  shares: parts.flatMap(({ moment, text }) => {
    const share = readShare(text);
    return moment === null || share === null ? [] : [{ moment: moment.id, share: shareText(share) }];
  }),
});

function restWords(rest: Share, amount: string | null, words: Words): string {
  const said = words.text.paneTag.split;
  if (isNone(rest)) return said.whole;
  if (isBelowNone(rest)) return said.tooMuch(percentWords(-asNumber(rest), words));
  return said.rest(percentWords(asNumber(rest), words), amount === null ? null : euros(amount, words));
}

function SplitPart({
  desk,
  words,
  at,
  part,
  isWrong,
  amount,
  onChange,
  onRemove,
}: {
  readonly desk: Desk;
  readonly words: Words;
  readonly at: number;
  readonly part: Part;
  readonly isWrong: boolean;
  readonly amount: string | null;
  readonly onChange: (part: Partial<Part>) => void;
  readonly onRemove: (() => void) | null;
}): ReactElement {
  const said = words.text.paneTag.split;
  return (
    <fieldset className={css.part}>
      <legend className={css.legend}>
        {said.moment(at)}
        {part.moment !== null && `: ${part.moment.name}`}
      </legend>
      {part.moment === null ? (
        <MomentField
          desk={desk}
          words={words}
          label={said.choose}
          onChoose={(moment) => {
            onChange({ moment });
          }}
        />
      ) : (
        <Button
          size="small"
          icon="edit"
          onClick={() => {
            onChange({ moment: null });
          }}
        >
          {said.another}
        </Button>
      )}
      <div className={css.share}>
        <Field label={said.share} hint={said.shareHint} {...(isWrong ? { error: said.badShare } : {})}>
          {(control) => (
            <TextInput
              {...control}
              inputMode="decimal"
              data-starts={at === 1}
              value={part.text}
              onChange={({ target }) => {
                onChange({ text: target.value });
              }}
            />
          )}
        </Field>
        {amount !== null && <Amount value={euros(amount, words)} strong />}
        {onRemove !== null && <IconButton icon="close" label={said.remove(at)} onClick={onRemove} />}
      </div>
    </fieldset>
  );
}
