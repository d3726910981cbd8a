import { useEffect, useState, type ReactElement } from 'react';
import type { LineSum } from '../../../engine';
import type { LineQuery } from '../../app/state';
import { sumWords } from '../format';
import { Button } from '../parts/Button';
import type { IconName } from '../parts/icon-paths';
import type { ViewProps } from '../view-props';
import { targetOf, type Selection } from './selection';
import type { TagCommand } from './tag-keys';
import css from './TagView.module.css';
import type { TagActions } from './use-tag-actions';

interface Props extends ViewProps {
  readonly selection: Selection;
  readonly query: LineQuery;
  readonly actions: TagActions;
  readonly onClear: () => void;
}

/** What is selected, in lines and euros, and what can be done with all of it. */
export function SelectionBar({ desk, state, words, selection, query, actions, onClear }: Props): ReactElement {
  const said = words.text.paneTag;
  const [sum, setSum] = useState<LineSum | null>(null);
  useEffect(() => {
    const target = targetOf(selection, query, null);
    if (target === null) return;
    let isAsked = true;
    void desk.lines(target, 0, 0).then((found) => {
      if (isAsked) setSum(found.sum);
    });
    return () => {
      isAsked = false;
    };
  }, [desk, selection, query, state.linesVersion]);
  const button = (command: TagCommand & keyof typeof said.actions, icon: IconName): ReactElement => (
    <Button
      size="small"
      icon={icon}
      onClick={() => {
        actions.run(command);
      }}
    >
      {said.actions[command]}
    </Button>
  );
  return (
    <section className={css.selected}>
      <p className={css.sum} role="status">
        {sum === null ? said.list.loading : said.selection.sum(sumWords(sum, words))}
      </p>
      <div className={css.actions}>
        {button('pick', 'tag')}
        <Button size="small" icon="suggestion" onClick={actions.acceptSelected}>
          {said.actions.accept}
        </Button>
        {button('split', 'split')}
        {button('rule', 'rule')}
        {button('untag', 'remove')}
        <Button size="small" appearance="subtle" icon="close" onClick={onClear}>
          {said.selection.clear}
        </Button>
      </div>
    </section>
  );
}
