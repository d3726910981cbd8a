import { useEffect, useState, type ReactElement } from 'react';
import type { PreviewOutcome, RulePreview } from '../../../engine';
import type { Desk } from '../../app/desk';
import type { MomentChoice, RuleDraft, RuleProposal } from '../../app/state';
import { firstUpper, lineEuros, sumWords } from '../format';
import { Amount } from '../parts/Amount';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import type { Words } from '../words';
import { MomentField } from './MomentPicker';
import { RuleConditions, type Condition } from './RuleConditions';
import css from './RuleDialog.module.css';

/** The preview follows typing after this rest, in milliseconds. */
const restBeforePreview = 200;
const linesShown = 12;

interface Props {
  readonly desk: Desk;
  readonly moments: readonly MomentChoice[];
  readonly words: Words;
  readonly keys: readonly string[];
  readonly moment: Pick<MomentChoice, 'id' | 'name'> | null;
  readonly onClose: () => void;
}

const conditionsOf = ({ when, fields }: RuleProposal): readonly Condition[] =>
  fields.map(({ field, pattern, fits, lasts }) => ({ field, pattern: when[field] ?? pattern, fits, lasts, isOn: field in when }));

const draftOf = (conditions: readonly Condition[], moment: string): RuleDraft => ({
  when: Object.fromEntries(
    conditions.filter(({ isOn, pattern }) => isOn && pattern.trim() !== '').map(({ field, pattern }) => [field, pattern.trim()]),
  ),
  shares: [{ moment, share: '1' }],
});

/** Makes a rule of what the selected lines have in common, and says what it would do before it stands. */
export function RuleDialog({ desk, moments, words, keys, moment: first, onClose }: Props): ReactElement {
  const { pane, paneTag } = words.text;
  const said = paneTag.rule;
  const [conditions, setConditions] = useState<readonly Condition[] | null>(null);
  const [moment, setMoment] = useState(first);
  useEffect(() => {
    let isShown = true;
    void desk.proposeRule(keys).then((found) => {
      if (isShown) setConditions(conditionsOf(found));
    });
    return () => {
      isShown = false;
    };
  }, [desk, keys]);
  const draft = conditions === null || moment === null ? null : draftOf(conditions, moment.id);
  const isOpen = draft !== null && Object.keys(draft.when).length > 0;
  const preview = usePreview(desk, isOpen ? draft : null);
  return (
    <Dialog
      title={said.title(keys.length)}
      closeLabel={pane.close}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{pane.cancel}</Button>
          <Button
            appearance="primary"
            disabled={!isOpen || preview === null || preview.fits.lines === 0}
            onClick={() => {
              if (draft !== null) void desk.addRule(draft);
              onClose();
            }}
          >
            {said.doIt}
          </Button>
        </>
      }
    >
      <p>{conditions?.some(({ isOn, lasts }) => isOn && !lasts) === true ? said.bodyThisYear : said.body}</p>
      {conditions === null ? (
        <p role="status">{paneTag.list.loading}</p>
      ) : (
        <RuleConditions words={words} conditions={conditions} onChange={setConditions} />
      )}
      {moment === null ? (
        <MomentField moments={moments} inline words={words} label={said.moment} onChoose={setMoment} />
      ) : (
        <div className={css.moment}>
          <p>{said.chosen(moment.name)}</p>
          <Button
            size="small"
            icon="edit"
            onClick={() => {
              setMoment(null);
            }}
          >
            {paneTag.split.another}
          </Button>
        </div>
      )}
      {draft !== null && !isOpen && <p role="status">{said.noCondition}</p>}
      {preview !== null && <Preview preview={preview} words={words} />}
    </Dialog>
  );
}

function usePreview(desk: Desk, draft: RuleDraft | null): RulePreview | null {
  const [preview, setPreview] = useState<RulePreview | null>(null);
  const asked = draft === null ? null : JSON.stringify(draft);
  useEffect(() => {
    if (asked === null) return;
    let isAsked = true;
    const timer = setTimeout(() => {
      void desk.previewRule(JSON.parse(asked) as RuleDraft).then((found) => {
        if (isAsked) setPreview(found);
      });
    }, restBeforePreview);
    return () => {
      isAsked = false;
      clearTimeout(timer);
    };
  }, [desk, asked]);
  return asked === null ? null : preview;
}

const outcomes: readonly PreviewOutcome[] = ['newlyTagged', 'changed', 'same', 'kept', 'clash'];

function Preview({ preview, words }: { readonly preview: RulePreview; readonly words: Words }): ReactElement {
  const { paneTag, rules } = words.text;
  const more = preview.lines.length - linesShown;
  return (
    <section aria-label={paneTag.rule.preview} className={css.preview}>
      <h3 className={css.title}>{paneTag.rule.preview}</h3>
      <p role="status">{preview.fits.lines === 0 ? rules.fitsNothing : paneTag.list.sum(sumWords(preview.fits, words))}</p>
      <dl className={css.outcomes}>
        {outcomes
          .filter((outcome) => preview.outcomes[outcome].lines > 0)
          .map((outcome) => (
            <div key={outcome} className={css.outcome}>
              <dt>{firstUpper(rules.outcomes[outcome])}</dt>
              <dd>{paneTag.list.sum(sumWords(preview.outcomes[outcome], words))}</dd>
            </div>
          ))}
      </dl>
      {preview.lines.length > 0 && (
        <>
          <h4 className={css.title}>{paneTag.rule.lines}</h4>
          <ul className={css.lines}>
            {preview.lines.slice(0, linesShown).map((line) => (
              <li key={`${line.organiser} ${line.line}`} className={css.outcome}>
                <span>
                  {line.label} <span className={css.how}>{rules.outcomes[line.outcome]}</span>
                </span>
                <Amount value={lineEuros(line.amount, line.kind, words)} />
              </li>
            ))}
          </ul>
          {more > 0 && <p>{paneTag.rule.more(more)}</p>}
        </>
      )}
      <p>{paneTag.rule.stays}</p>
    </section>
  );
}
