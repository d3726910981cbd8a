import { useEffect, useId, useState, type ReactElement } from 'react';
import type { MomentSuggestion } from '../../../engine';
import type { Desk } from '../../app/desk';
import type { LineDetail, LineRow } from '../../app/state';
import { suggestionSentence } from '../../text/suggestion-sentence';
import { euros } from '../format';
import { Amount } from '../parts/Amount';
import { Button } from '../parts/Button';
import { Disclosure } from '../parts/Disclosure';
import type { Words } from '../words';
import { taggingWords } from './LineEntry';
import css from './LinePanel.module.css';
import { fieldName } from './RuleConditions';
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
  return (
    <section aria-labelledby={id} className={css.panel}>
      <h2 id={id} className={css.title}>
        {row.label}
      </h2>
      <p className={css.under}>{row.under.join(' › ')}</p>
      {tagging !== null && <Tagging desk={desk} words={words} row={row} />}
      {row.state !== 'outside' && tagging === null && detail !== null && (
        <Suggestions words={words} suggestions={detail.suggestions} onSuggestion={onSuggestion} />
      )}
      {row.state !== 'outside' && (
        <div className={css.actions}>
          <Button
            size="small"
            icon="tag"
            onClick={() => {
              onCommand('pick');
            }}
          >
            {paneTag.actions.pick}
          </Button>
          <Button
            size="small"
            icon="split"
            onClick={() => {
              onCommand('split');
            }}
          >
            {paneTag.actions.split}
          </Button>
          <Button
            size="small"
            icon="rule"
            onClick={() => {
              onCommand('rule');
            }}
          >
            {paneTag.actions.rule}
          </Button>
          {tagging !== null && (
            <Button
              size="small"
              icon="comment"
              onClick={() => {
                onCommand('comment');
              }}
            >
              {paneTag.actions.comment}
            </Button>
          )}
          {tagging?.by === 'tag' && (
            <Button
              size="small"
              icon="remove"
              onClick={() => {
                onCommand('untag');
              }}
            >
              {paneTag.actions.untag}
            </Button>
          )}
        </div>
      )}
      <div>
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
  row,
}: {
  readonly desk: Desk;
  readonly words: Words;
  readonly row: LineRow;
}): ReactElement | null {
  const said = words.text.paneTag.detail;
  const { tagging } = row;
  if (tagging === null) return null;
  const { isDefault, rule, comment, who, when, why } = tagging;
  const by = said.by(who, when);
  return (
    <div className={css.tagging}>
      <p>
        <strong>{said.tag}:</strong> {taggingWords(tagging, words)}
      </p>
      {why !== null && why !== '' && <p className={css.under}>{why}</p>}
      {isDefault && <p className={css.under}>{said.onDefaults}</p>}
      {by !== '' && <p className={css.under}>{by}</p>}
      {comment !== null && comment !== '' && (
        <p>
          <strong>{said.comment}:</strong> {comment}
        </p>
      )}
      {rule !== null && (
        <div className={css.rule}>
          <span>{said.rule(rule)}</span>
          <Button size="small" onClick={() => void desk.removeRule(rule)}>
            {said.removeRule}
          </Button>
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
            {suggestion.name}
          </Button>
          <span className={css.under}>
            {words.text.paneTag.sureness(suggestion.confidence)}.{' '}
            {suggestion.reasons.slice(0, 1).map((cause) => suggestionSentence(cause, words.text))}
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
            <dd>{value}</dd>
          </div>
        ))}
        {detail.amounts.map(({ measure, amount }) => (
          <div key={`amount ${measure}`} className={css.fact}>
            <dt>{measure}</dt>
            <dd>{amount === null ? row.noAmount : <Amount value={euros(amount, words)} />}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
