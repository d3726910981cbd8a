import { useCallback, useMemo, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { sumWords } from '../format';
import type { HostFacts } from '../host-facts';
import { Button, IconButton } from '../parts/Button';
import { EmptyState } from '../parts/EmptyState';
import { MessageBar } from '../parts/MessageBar';
import { VirtualList } from '../parts/VirtualList';
import type { ViewProps } from '../view-props';
import { entryHeight, LineEntry } from './LineEntry';
import { LineControls } from './LineControls';
import { LinePanel, useLineDetail } from './LinePanel';
import { queryOf, type LineSettings } from './line-filter';
import { useMoments } from './MomentPicker';
import { SelectionBar } from './SelectionBar';
import { SuggestionBar } from './SuggestionBar';
import { TagDialogs } from './TagDialogs';
import { commandOf } from './tag-keys';
import css from './TagView.module.css';
import { useKeptFocus } from './use-kept-focus';
import { useLineSelection } from './use-line-selection';
import { useLines } from './use-lines';
import { useFollowSheet, useShowInSheet, type SheetWish } from './use-sheet-selection';
import { useTagActions } from './use-tag-actions';

interface Props extends ViewProps {
  readonly host: HostFacts;
  readonly sheet: SheetWish;
  readonly settings: LineSettings;
  readonly onSettings: (changed: Partial<LineSettings>) => void;
  readonly onStart: () => void;
  readonly onTab: (tab: 'drivers' | 'results') => void;
}

/** Where lines get their moments. */
export function TagView(props: Props): ReactElement {
  const { notReady } = props.words.text.paneTag;
  if (props.state.phase === 'ready') return <OpenTagView {...props} />;
  return (
    <EmptyState icon="tag" title={notReady.title} actions={<Button onClick={props.onStart}>{notReady.go}</Button>}>
      {notReady.body}
    </EmptyState>
  );
}

/** Ctrl+Z undoes wherever the keyboard is in the view, but for fields and dialogs, which have an undo of their own, and the list, which has asked already. */
function isUndoHere(event: KeyboardEvent): boolean {
  const isWritten = event.target instanceof Element && event.target.closest('dialog, input, textarea, [role=listbox]') !== null;
  return !isWritten && (event.ctrlKey || event.metaKey) && commandOf(event) === 'undo';
}

function OpenTagView({ desk, state, words, host, sheet, settings, onSettings, onTab }: Props): ReactElement {
  const said = words.text.paneTag;
  const view = { desk, state, words };
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  useKeptFocus(whole, list);
  const query = useMemo(() => queryOf(settings), [settings]);
  const moments = useMoments(desk, state.linesVersion);
  const lines = useLines(desk, query, state.linesVersion);
  const isDone = settings.filter === 'untagged' && settings.search === '';
  const chosen = useLineSelection(desk, query, lines);
  const showOfSheet = (keys: readonly string[]): void => {
    const only: LineSettings = { ...settings, filter: 'sheet', sheetKeys: keys, search: '', moment: '' };
    onSettings(only);
    if (keys.length > 1) chosen.selectAllOf(queryOf(only));
  };
  const note = useFollowSheet({
    ...sheet,
    desk,
    query,
    selected: state.selected,
    isOfSheet: settings.filter === 'sheet',
    goTo: chosen.goToAlone,
    show: showOfSheet,
  });
  const activeRow = lines.row(chosen.active);
  const onMoved = useShowInSheet(desk, activeRow);
  const detail = useLineDetail(desk, activeRow?.key ?? null, state.linesVersion);
  const actions = useTagActions({ ...view, query, lines, chosen, list, search, onMoved });
  const renderRow = useCallback((index: number) => <LineEntry row={lines.row(index)} words={words} />, [lines, words]);
  const count = lines.sum?.lines ?? 0;
  return (
    // Where there is no list, the view itself has the keyboard, and its keys are the list's.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={whole}
      tabIndex={-1}
      className={css.view}
      onKeyDown={(event) => {
        if (event.target === event.currentTarget || isUndoHere(event)) actions.onKey(event);
      }}
    >
      <LineControls
        words={words}
        settings={settings}
        moments={moments}
        search={search}
        onSettings={onSettings}
        onDown={() => list.current?.focus()}
      />
      <SuggestionBar
        {...view}
        level={settings.level}
        onLevel={(level) => {
          onSettings({ level });
        }}
        onShow={() => {
          onSettings({ filter: 'suggested' });
        }}
        onAccept={() => list.current?.focus()}
      />
      {note.kind === 'noLine' && <MessageBar>{said.sheetSelection.noLine}</MessageBar>}
      {note.kind === 'hidden' && settings.filter !== 'sheet' && (
        <MessageBar
          actions={
            <Button
              size="small"
              onClick={() => {
                showOfSheet(state.selected);
              }}
            >
              {said.sheetSelection.show}
            </Button>
          }
        >
          {said.sheetSelection.hidden(note.lines)}
        </MessageBar>
      )}
      <div className={css.head}>
        <span aria-live="polite">{lines.sum === null ? said.list.loading : said.list.sum(sumWords(lines.sum, words))}</span>
        <span className={css.buttons}>
          <Button appearance="subtle" size="small" disabled={count === 0} onClick={chosen.selectAll}>
            {said.selection.all}
          </Button>
          <IconButton
            icon="help"
            size="small"
            label={said.keysHelp}
            onClick={() => {
              actions.run('help');
            }}
          />
        </span>
      </div>
      {lines.sum !== null && count === 0 ? (
        <EmptyState
          icon={isDone ? 'success' : 'filter'}
          title={isDone ? said.list.allDone : said.list.noneTitle}
          {...(isDone ? { actions: <NextTabs words={words} onTab={onTab} /> } : {})}
        >
          {isDone ? said.list.allDoneBody : said.list.noneBody}
        </EmptyState>
      ) : (
        <VirtualList
          ref={list}
          label={said.list.label}
          className={css.list}
          count={count}
          rowHeight={entryHeight}
          rowsKey={lines.key}
          active={chosen.active}
          isSelected={chosen.isSelected}
          onActive={(index, move) => {
            onMoved();
            chosen.onActive(index, move);
          }}
          onRange={lines.onRange}
          renderRow={renderRow}
          onOpen={() => {
            actions.run('pick');
          }}
          onKeyDown={actions.onKey}
        />
      )}
      {actions.needsSheetKey && <p role="status">{said.keys.sheetKey(host.sheetKey)}</p>}
      {chosen.selection.kind !== 'none' && (
        <SelectionBar {...view} selection={chosen.selection} query={query} actions={actions} onClear={chosen.clear} />
      )}
      {chosen.selection.kind === 'none' && activeRow !== undefined && (
        <LinePanel
          desk={desk}
          words={words}
          row={activeRow}
          detail={detail}
          onCommand={actions.run}
          onSuggestion={actions.tagActive}
        />
      )}
      {actions.opened !== null && (
        <TagDialogs
          {...view}
          host={host}
          opened={actions.opened}
          actions={actions}
          detail={detail}
          moments={moments}
          onBulkDone={chosen.clear}
        />
      )}
    </div>
  );
}

/** Where the work goes on when there is nothing left to tag. */
function NextTabs({ words, onTab }: Pick<Props, 'words' | 'onTab'>): ReactElement {
  const { tabs } = words.text.pane;
  return (
    <>
      {(['drivers', 'results'] as const).map((tab) => (
        <Button
          key={tab}
          appearance={tab === 'drivers' ? 'primary' : 'secondary'}
          onClick={() => {
            onTab(tab);
          }}
        >
          {tabs[tab]}
        </Button>
      ))}
    </>
  );
}
