import { useEffect, useMemo, useState, type ReactElement } from 'react';
import type { MomentSuggestion } from '../../../engine';
import type { Desk } from '../../app/desk';
import type { MomentChoice } from '../../app/state';
import { suggestionSentence } from '../../text/suggestion-sentence';
import { Combobox } from '../parts/Combobox';
import { Dialog } from '../parts/Dialog';
import type { Words } from '../words';
import { narrowed, pickable, type PickedMoment } from './moment-search';
import { unbroken } from '../unbroken';
import css from './MomentPicker.module.css';

/** The moments to choose from, asked for when something begins to show them, and again when `version` grows. */
export function useMoments(desk: Desk, version = 0): readonly MomentChoice[] {
  const [moments, setMoments] = useState<readonly MomentChoice[]>([]);
  useEffect(() => {
    let isShown = true;
    void desk.moments().then((all) => {
      if (isShown) setMoments(all);
    });
    return () => {
      isShown = false;
    };
  }, [desk, version]);
  return moments;
}

const noSuggestions: readonly MomentSuggestion[] = [];

/** A field with the moments under it, suggestions first with their reasons. */
export function MomentField({
  moments,
  words,
  label,
  suggestions = noSuggestions,
  inline = false,
  startsHere = false,
  early = '',
  onChoose,
}: {
  readonly moments: readonly MomentChoice[];
  readonly words: Words;
  readonly label: string;
  readonly suggestions?: readonly MomentSuggestion[];
  readonly inline?: boolean;
  readonly startsHere?: boolean;
  /** Letters that were typed before the field was there. */
  readonly early?: string;
  readonly onChoose: (moment: MomentChoice) => void;
}): ReactElement {
  const said = words.text.paneTag.picker;
  const [typed, setTyped] = useState(early);
  const all = useMemo(() => pickable(moments, suggestions), [moments, suggestions]);
  const items = useMemo(() => narrowed(all, typed), [all, typed]);
  const isWhole = typed.trim() === '';
  const groupOf = ({ choice, suggestion }: PickedMoment): string => (suggestion !== null ? said.suggested : choice.group);
  return (
    <Combobox
      label={label}
      items={items}
      itemKey={({ choice }) => choice.id}
      itemText={({ choice }) => choice.name}
      renderItem={(item) => <MomentItem item={item} hasGroup={isWhole} words={words} />}
      {...(isWhole ? { groupOf } : {})}
      typed={typed}
      onType={setTyped}
      onChoose={({ choice }) => {
        setTyped('');
        onChoose(choice);
      }}
      nothing={moments.length === 0 ? words.text.paneTag.list.loading : said.nothing}
      placeholder={said.placeholder}
      inline={inline}
      startsHere={startsHere}
    />
  );
}

function MomentItem({
  item,
  hasGroup,
  words,
}: {
  readonly item: PickedMoment;
  /** Its group stands above it. */
  readonly hasGroup: boolean;
  readonly words: Words;
}): ReactElement {
  const { choice, suggestion } = item;
  const said = words.text.paneTag.picker;
  const [reason] = suggestion?.reasons ?? [];
  const facts = [...(hasGroup ? [] : [choice.group]), ...(choice.lines > 0 ? [said.lines(choice.lines)] : [])];
  const under = reason === undefined ? facts.filter((fact) => fact !== '').join(' · ') : suggestionSentence(reason, words.text);
  return (
    <>
      <span className={css.head}>
        <span className={css.name}>{unbroken(choice.name)}</span>
        {suggestion !== null && <span className={css.sure}>{words.text.paneTag.sureness(suggestion.confidence)}</span>}
      </span>
      {under !== '' && <span className={css.facts}>{unbroken(under)}</span>}
    </>
  );
}

/** Chooses one moment for what is selected: a few letters and Enter. */
export function MomentPicker({
  moments,
  words,
  what,
  early,
  suggestions,
  onChoose,
  onClose,
}: {
  readonly moments: readonly MomentChoice[];
  readonly words: Words;
  /** The line, or lines and euros. */
  readonly what: string;
  readonly early: string;
  readonly suggestions: readonly MomentSuggestion[];
  readonly onChoose: (moment: MomentChoice) => void;
  readonly onClose: () => void;
}): ReactElement {
  const { pane, paneTag } = words.text;
  return (
    <Dialog title={paneTag.picker.title} closeLabel={pane.close} onClose={onClose}>
      <p className={css.what}>{what}</p>
      <div className={css.chooser}>
        <MomentField
          moments={moments}
          words={words}
          label={paneTag.picker.label}
          suggestions={suggestions}
          inline
          startsHere
          early={early}
          onChoose={onChoose}
        />
      </div>
    </Dialog>
  );
}
