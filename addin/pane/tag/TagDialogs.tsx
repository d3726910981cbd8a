import type { ReactElement } from 'react';
import type { LineDetail, MomentChoice } from '../../app/state';
import { isIncome, sumWords } from '../format';
import type { HostFacts } from '../host-facts';
import type { ViewProps } from '../view-props';
import type { Words } from '../words';
import { BulkDialog } from './BulkDialog';
import { CommentDialog } from './CommentDialog';
import { KeysDialog } from './KeysDialog';
import { lineTitle } from './line-name';
import { MomentPicker } from './MomentPicker';
import { RuleDialog } from './RuleDialog';
import { RefusedDialog } from './RefusedDialog';
import { SplitDialog } from './SplitDialog';
import type { SplitStart } from './split-draft';
import type { SplitLine } from './SplitPart';
import type { Opened, TagActions, Target } from './use-tag-actions';

interface Props extends ViewProps {
  readonly host: HostFacts;
  readonly opened: Opened;
  readonly actions: TagActions;
  readonly detail: LineDetail | null;
  readonly moments: readonly MomentChoice[];
  /** Many lines were changed: nothing stays selected. */
  readonly onBulkDone: () => void;
}

const noSuggestions: LineDetail['suggestions'] = [];

/** What the line has now, or what it is most likely to get: where a split begins. */
function splitStart({ row }: Target): readonly SplitStart[] {
  if (row?.tagging !== null && row?.tagging !== undefined) return row.tagging.shares;
  const first = row?.suggestion;
  return first === null || first === undefined ? [] : [{ moment: first.moment, name: first.name, share: '1' }];
}

/** The one line whose euros are parted; of one without money there is nothing to part by euros. */
function lineOf({ row }: Target): SplitLine | null {
  if (row?.amount === null || row?.amount === undefined || !/[1-9]/.test(row.amount)) return null;
  return { amount: row.amount, kind: isIncome(row.amount, row.kind) ? 'income' : 'expense' };
}

/** The moment a rule begins with: that of the one line, as it is tagged or suggested. */
function ruleStart(target: Target): { readonly id: string; readonly name: string } | null {
  const [first] = splitStart(target);
  return first === undefined ? null : { id: first.moment, name: first.name };
}

/** The line by its place and name, or how many lines there are, with their euros. */
function nameOf({ row, sum }: Target, words: Words): string {
  if (row === null) return words.text.paneTag.list.sum(sumWords(sum, words));
  return lineTitle(row, words);
}

/** The question that is open over the list. */
export function TagDialogs({ desk, words, host, opened, actions, detail, moments, onBulkDone }: Props): ReactElement {
  const { close } = actions;
  if (opened.kind === 'help') return <KeysDialog words={words} sheetKey={host.sheetKey} onClose={close} />;
  if (opened.kind === 'refused') return <RefusedDialog words={words} why={opened.why} onClose={close} />;
  const { target } = opened;
  switch (opened.kind) {
    case 'pick':
      return (
        <MomentPicker
          moments={moments}
          words={words}
          what={nameOf(target, words)}
          early={opened.early}
          suggestions={target.row !== null && detail?.key === target.row.key ? detail.suggestions : noSuggestions}
          onChoose={({ id, name }) => {
            actions.tag(target, { shares: [{ moment: id, share: '1' }] }, name);
          }}
          onClose={close}
        />
      );
    case 'split':
      return (
        <SplitDialog
          moments={moments}
          words={words}
          what={nameOf(target, words)}
          line={lineOf(target)}
          start={splitStart(target)}
          onSplit={(tag, names) => {
            actions.tag(target, tag, names);
          }}
          onClose={close}
        />
      );
    case 'rule':
      return (
        <RuleDialog desk={desk} moments={moments} words={words} keys={opened.keys} moment={ruleStart(target)} onClose={close} />
      );
    case 'comment':
      return (
        <CommentDialog
          words={words}
          label={nameOf(target, words)}
          comment={target.row?.comment ?? ''}
          early={opened.early}
          onSave={(comment) => target.row !== null && void desk.comment(target.row.key, comment)}
          onClose={close}
        />
      );
    case 'bulk':
      return (
        <BulkDialog desk={desk} words={words} query={target.query} action={opened.action} onDone={onBulkDone} onClose={close} />
      );
  }
}
