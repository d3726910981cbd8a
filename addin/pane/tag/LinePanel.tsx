import { useEffect, useId, useState, type ReactElement } from 'react';
import type { LineTagging, MomentSuggestion } from '../../../engine';
import type { Desk } from '../../app/desk';
import type { LineDetail, LineRow } from '../../app/state';
import { suggestionSentence } from '../../text/suggestion-sentence';
import { firstUpper, lineEuros } from '../format';
import { Amount } from '../parts/Amount';
import { Button } from '../parts/Button';
import { Disclosure } from '../parts/Disclosure';
import type { IconName } from '../parts/icon-paths';
import type { Words } from '../words';
import { taggingWords } from './LineEntry';
import css from './LinePanel.module.css';
import { unbroken } from '../unbroken';
import { fieldName, ruleWords } from './rule-words';
import type { TagCommand } from './tag-keys';

/** A line with all that is known of it, asked for when another line becomes active or lines change. */
export function useLineDetail(desk: Desk, key: string | null, version: number): LineDetail | null {
  const [detail, setDetail] = useState<LineDetail | null>(null);
  useEffect(() => {
    if (key === null) return;
    let isShown = true;
    void desk.line(key).then((found) => {
      if (isShown) setDetail(found);
    });
    return () => {
      isShown = false;
    };
  }, [desk, key, version]);
  return detail?.key === key ? detail : null;
}

/** Of what a line stands under so many names are in sight, the nearest; all of them stand among its facts. */
const namesShown = 4;

interface Props {
  readonly desk: Desk;
  readonly words: Words;
  readonly row: LineRow;
  readonly detail: LineDetail | null;
  readonly onCommand: (command: TagCommand) => void;
  readonly onSuggestion: (suggestion: MomentSuggestion) => void;
}

/** The active line: where it goes and why, what it might be, and everything that can be done with it. */
export function LinePanel({ desk, words, row, detail, onCommand, onSuggestion }: Props): ReactElement {
  const { paneTag } = words.text;
  const id = useId();
  const { tagging } = row;
  const isAsked = row.state !== 'outside';
  const isOwn = tagging?.by === 'tag' && tagging.origin !== 'column';
  const button = (command: TagCommand & keyof typeof paneTag.actions, icon: IconName): ReactElement => (
    <Button
      size="small"
      icon={icon}
      onClick={() => {
        onCommand(command);
      }}
    >
      {paneTag.actions[command]}
    </Button>
  );
  return (
    <section aria-labelledby={id} className={css.panel}>
      <div className={css.head}>
        <h2 id={id} className={css.title}>
          {row.label}
        </h2>
        <Amount value={row.amount === null ? paneTag.row.noAmount : lineEuros(row.amount, row.kind, words)} strong />
      </div>
      <p className={css.under}>{unbroken(row.under.slice(0, namesShown).join(' › '))}</p>
      {tagging !== null && <Tagging desk={desk} words={words} tagging={tagging} rule={detail?.rule ?? null} />}
      {row.comment !== null && (
        <p>
          <strong>{paneTag.detail.comment}:</strong> {row.comment}
        </p>
      )}
      {isAsked && tagging === null && detail !== null && (
        <Suggestions words={words} suggestions={detail.suggestions} onSuggestion={onSuggestion} />
      )}
      <div className={css.actions}>
        {isAsked && button('pick', 'tag')}
        {isAsked && button('split', 'split')}
        {isAsked && button('rule', 'rule')}
        {button('comment', 'comment')}
        {isOwn && button('untag', 'remove')}
        <Button size="small" appearance="subtle" icon="table" onClick={() => void desk.select(row.at)}>
          {paneTag.actions.show}
        </Button>
      </div>
      {detail !== null && <Facts detail={detail} words={words} />}
    </section>
  );
}

function Tagging({
  desk,
  words,
  tagging,
  rule,
}: {
  readonly desk: Desk;
  readonly words: Words;
  readonly tagging: LineTagging;
  /** The rule that it comes from, now or before it was carried over. */
  readonly rule: LineDetail['rule'];
}): ReactElement {
  const said = words.text.paneTag.detail;
  const { isDefault, who, when, why } = tagging;
  const by = said.by(who, when === null ? null : words.numbers.date(when));
  const isByRule = tagging.rule !== null;
  return (
    <div className={css.tagging}>
      <p>
        <strong>{said.tag}:</strong> {taggingWords(tagging, words)}
      </p>
      {why !== null && why !== '' && why !== rule?.id && <p className={css.under}>{unbroken(why)}</p>}
      {isDefault && <p className={css.under}>{said.onDefaults}</p>}
      {by !== '' && <p className={css.under}>{by}</p>}
      {rule !== null && (
        <div className={css.rule}>
          <span>{said.rule(ruleWords(rule.when, words))}</span>
          {isByRule && (
            <Button size="small" onClick={() => void desk.removeRule(rule.id)}>
              {said.removeRule}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function Suggestions({
  words,
  suggestions,
  onSuggestion,
}: {
  readonly words: Words;
  readonly suggestions: LineDetail['suggestions'];
  readonly onSuggestion: (suggestion: MomentSuggestion) => void;
}): ReactElement {
  const said = words.text.paneTag.detail;
  if (suggestions.length === 0) return <p>{said.noSuggestions}</p>;
  return (
    <ul aria-label={said.suggestions} className={css.suggestions}>
      {suggestions.map((suggestion) => (
        <li key={suggestion.moment} className={css.suggestion}>
          <Button
            size="small"
            icon="accept"
            aria-label={said.accept(suggestion.name)}
            onClick={() => {
              onSuggestion(suggestion);
            }}
          >
            {unbroken(suggestion.name)}
          </Button>
          <span className={css.under}>
            {firstUpper(words.text.paneTag.sureness(suggestion.confidence))}.{' '}
            {suggestion.reasons.slice(0, 1).map((cause) => unbroken(suggestionSentence(cause, words.text)))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Facts({ detail, words }: { readonly detail: LineDetail; readonly words: Words }): ReactElement {
  const { detail: said, row } = words.text.paneTag;
  return (
    <Disclosure summary={said.fields}>
      <dl className={css.facts}>
        {Object.entries(detail.fields).map(([field, value]) => (
          <div key={`field ${field}`} className={css.fact}>
            <dt>{fieldName(field, words)}</dt>
            <dd>{words.numbers.date(value)}</dd>
          </div>
        ))}
        {detail.amounts.map(({ measure, amount }) => (
          <div key={`amount ${measure}`} className={css.fact}>
            <dt>{measure}</dt>
            <dd>{amount === null ? row.noAmount : <Amount value={lineEuros(amount, detail.kind, words)} />}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
