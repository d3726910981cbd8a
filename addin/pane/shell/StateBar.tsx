import type { ReactElement } from 'react';
import { measureName, noticeSentence, stepName, timeOf } from '../format';
import { Button, IconButton } from '../parts/Button';
import { Select } from '../parts/controls';
import { Icon } from '../parts/Icon';
import type { IconName } from '../parts/icon-paths';
import { MessageBar } from '../parts/MessageBar';
import type { ViewProps } from '../view-props';
import { CoverageBar } from './CoverageBar';
import css from './StateBar.module.css';

const savedIcons: Readonly<Record<ViewProps['state']['saved'], IconName>> = {
  saved: 'success',
  unsaved: 'untagged',
  saving: 'refresh',
  failed: 'error',
};

/** What a person must always see: which figure, how far the work is, how fresh it is, and the way back. */
export function StateBar({ desk, state, words, onHelp }: ViewProps & { readonly onHelp: () => void }): ReactElement {
  const { pane } = words.text;
  return (
    <header className={css.bar}>
      <div className={css.top}>
        <MeasureChoice desk={desk} state={state} words={words} />
        <IconButton
          icon="undo"
          label={state.undo === null ? pane.nothingToUndo : pane.undo(stepName(state.undo, words))}
          disabled={state.undo === null}
          onClick={() => void desk.undo()}
        />
        <IconButton
          icon="redo"
          label={state.redo === null ? pane.nothingToRedo : pane.redo(stepName(state.redo, words))}
          disabled={state.redo === null}
          onClick={() => void desk.redo()}
        />
        <IconButton icon="help" label={pane.help} onClick={onHelp} />
      </div>
      {state.coverage !== null && <CoverageBar coverage={state.coverage} words={words} />}
      {state.phase === 'ready' && <Freshness desk={desk} state={state} words={words} />}
      {state.isStale && (
        <MessageBar
          intent="warning"
          actions={
            <Button size="small" onClick={() => void desk.read()}>
              {pane.readAgain}
            </Button>
          }
        >
          {pane.stale}
        </MessageBar>
      )}
      {state.waitsForCell && (
        <div role="status">
          <MessageBar>{pane.waitsForCell}</MessageBar>
        </div>
      )}
      {state.notice !== null && <p className={css.notice}>{noticeSentence(state.notice, words)}</p>}
    </header>
  );
}

function MeasureChoice({ desk, state, words }: ViewProps): ReactElement {
  const { measures, measure } = state;
  const [only] = measures;
  if (only === undefined) return <span className={css.measure}>{state.file}</span>;
  if (measures.length === 1) return <span className={css.measure}>{measureName(only, words)}</span>;
  return (
    <Select
      aria-label={words.text.pane.measure}
      className={css.measure}
      value={measure ?? ''}
      onChange={(event) => void desk.showMeasure(event.target.value)}
    >
      {measures.map((one) => (
        <option key={one.id} value={one.id}>
          {optionName(one, measures, words)}
        </option>
      ))}
    </Select>
  );
}

type Measures = ViewProps['state']['measures'];

/** A measure by its name, with its heading where another one is named so too: in a narrow pane the year must be seen. */
function optionName(measure: Measures[number], all: Measures, words: ViewProps['words']): string {
  const name = measureName(measure, words);
  const isAlone = all.filter((one) => measureName(one, words) === name).length === 1;
  return isAlone || name.startsWith(measure.id) ? name : `${name} (${measure.id})`;
}

function Freshness({ desk, state, words }: ViewProps): ReactElement {
  const { pane } = words.text;
  const canSave = state.saved === 'unsaved' || state.saved === 'failed';
  return (
    <div className={css.fresh}>
      {state.readAt !== null && <span>{pane.asOf(timeOf(state.readAt, words))}</span>}
      <IconButton icon="refresh" size="small" label={pane.readAgain} onClick={() => void desk.read()} />
      <span className={css.saved}>
        <Icon name={savedIcons[state.saved]} className={css.savedIcon} />
        {pane.saved[state.saved]}
      </span>
      {canSave && <IconButton icon="save" size="small" label={pane.save} onClick={() => void desk.save()} />}
    </div>
  );
}
