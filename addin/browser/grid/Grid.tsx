import {
  type ReactElement,
  type Ref,
  useCallback,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { LiveRegion } from '../../pane/parts/LiveRegion';
import { MessageBar } from '../../pane/parts/MessageBar';
import type { Words } from '../../pane/words';
import type { Book, BookSheet } from '../../workbook/browser/book';
import { CellStore } from './cells/cell-store';
import { clipboardHandlers } from './clipboard-handlers';
import { commandsOf } from './commands';
import { FormulaBar } from './FormulaBar';
import css from './GridFrame.module.css';
import { refusal } from './refusal';
import { areaAddress, cellAddress } from './selection/address';
import { sameArea } from './selection/area';
import type { Scrolled } from './geometry/seen';
import { sheetTabId, SheetTabs } from './SheetTabs';
import { useAnnouncedArea } from './use-announced-area';
import { type BookView, useBook } from './use-book';
import { useContent } from './use-content';
import { useSheetStates } from './use-sheet-states';
import { useTyping, type Written } from './use-typing';
import { useSelectionReport, useShowRequests } from './use-pane-link';
import type { Issue } from '../../../engine';
import { cellLooks } from './view/cell-looks';
import { type SheetHandle, SheetView } from './view/SheetView';
import { usePageColours } from './view/use-page-colours';

export interface GridHandle {
  /** Puts the keyboard into the sheet. */
  readonly focus: () => void;
}

interface GridProps {
  readonly ref?: Ref<GridHandle>;
  readonly book: Book;
  readonly words: Words;
}

interface Message {
  /** null: the workbook did not answer; said in the language that holds, so that another language changes nothing else. */
  readonly text: string | null;
  /** For the eye too, not for screen readers alone. */
  readonly isShown: boolean;
  readonly at: number;
}

/** The user's workbook as she knows it: address and content, the sheet, the tabs of its sheets. */
export function Grid({ ref, book, words }: GridProps): ReactElement {
  const { browser } = words.text;
  const [message, setMessage] = useState<Message>({ text: '', isShown: false, at: 0 });
  const tell = useCallback((text: string | null, isShown: boolean) => {
    setMessage(({ at }) => ({ text, isShown, at: at + 1 }));
  }, []);
  const onFault = useCallback(() => {
    tell(null, true);
  }, [tell]);
  const { view, edition } = useBook(book, onFault);
  const first = view?.sheets.find(({ visibility }) => visibility === 'visible') ?? view?.sheets[0];
  return (
    <div className={css.grid}>
      {view === null && (
        <p role="status" className={css.waiting}>
          {browser.bar.opening}
        </p>
      )}
      {view !== null && first !== undefined && (
        <OpenGrid
          handle={ref ?? null}
          book={book}
          words={words}
          view={view}
          edition={edition}
          first={first}
          tell={tell}
          onFault={onFault}
        />
      )}
      {message.isShown && (
        <div className={css.message}>
          <MessageBar
            intent="warning"
            dismiss={{
              label: browser.faults.dismiss,
              onDismiss: () => {
                setMessage((last) => ({ ...last, isShown: false }));
              },
            }}
          >
            {message.text ?? browser.grid.fault}
          </MessageBar>
        </div>
      )}
      <LiveRegion message={message.text ?? browser.grid.fault} at={message.at} />
    </div>
  );
}

function OpenGrid({
  handle,
  book,
  words,
  view,
  edition,
  first,
  tell,
  onFault,
}: {
  readonly handle: Ref<GridHandle>;
  readonly book: Book;
  readonly words: Words;
  readonly view: BookView;
  readonly edition: number;
  readonly first: BookSheet;
  readonly tell: (message: string, isShown: boolean) => void;
  readonly onFault: (fault: unknown) => void;
}): ReactElement {
  const id = useId();
  const grid = words.text.browser.grid;
  const states = useSheetStates(view.sheets, first);
  const { sheet, ground, selection, go } = states;
  const { merged } = ground;
  const sheetView = useRef<SheetHandle>(null);
  const scrolled = useRef(new Map<string, Scrolled>());
  const [began, setBegan] = useState<Scrolled>({ top: 0, left: 0 });
  const takesKeyboard = useRef(false);
  const store = useMemo(() => new CellStore(sheet.name, (area) => book.cells(area), onFault), [book, sheet.name, onFault]);
  const colours = usePageColours();
  const drawnLooks = useMemo(() => cellLooks(view.looks, colours), [view.looks, colours]);
  const content = useContent(book, sheet.name, selection.active, edition, onFault);
  const onRefused = useCallback(
    (typed: Written, issue: Issue | undefined) => {
      tell(refusal(typed, issue, words.text), true);
    },
    [tell, words],
  );
  const typing = useTyping(book, onRefused, onFault);

  const showSheet = useCallback(
    (name: string, withKeyboard: boolean) => {
      takesKeyboard.current = withKeyboard;
      if (sheetView.current !== null) scrolled.current.set(sheet.name, sheetView.current.scrolled());
      setBegan(scrolled.current.get(name) ?? { top: 0, left: 0 });
      go(name, null, false);
    },
    [go, sheet.name],
  );
  useShowRequests(
    book,
    view.sheets,
    (area) => {
      if (area.sheet !== sheet.name) showSheet(area.sheet, false);
      go(area.sheet, area, true);
    },
    onFault,
  );
  const isOneCell = sameArea(selection.area, merged.around(selection.active));
  useAnnouncedArea(selection.area, isOneCell, grid, tell);
  useSelectionReport(book, sheet.name, selection.area, states.byPane, onFault);
  useEffect(() => {
    store.changed();
  }, [store, edition]);
  useEffect(() => {
    sheetView.current?.show({ ...selection.corner, rows: 1, columns: 1 });
  }, [selection, ground.layout, sheet.name]);
  useEffect(() => {
    if (takesKeyboard.current) sheetView.current?.focus();
    takesKeyboard.current = false;
  }, [sheet.name]);
  useImperativeHandle(handle, () => ({ focus: () => sheetView.current?.focus() }));

  const tabs = view.sheets.filter(({ name, visibility }) => visibility === 'visible' || name === sheet.name);
  const commands = commandsOf({
    book,
    sheets: view.sheets,
    tabs,
    states,
    typing,
    content,
    view: sheetView,
    words: words.text,
    tell,
    onFault,
    showSheet,
  });
  const clipboard = clipboardHandlers({
    book,
    sheet,
    store,
    selected: selection.area,
    words: grid,
    tell,
    onPasted: commands.paste,
  });
  const address = isOneCell ? cellAddress(selection.active) : areaAddress(selection.area);
  const isOverCell = typing.typing?.place === 'cell';
  return (
    <>
      <FormulaBar
        address={address}
        content={typing.typing?.text ?? content ?? ''}
        isReadOnly={commands.isReadOnly}
        words={grid}
        onGo={commands.goTo}
        onBegin={() => {
          if (typing.typing !== null) typing.turn({ place: 'bar', arrowsEnd: false });
          else if (!commands.isReadOnly) commands.edit('bar');
        }}
        onText={typing.change}
        onContentKeyDown={commands.onTypingKeyDown}
        onLeave={typing.commit}
      />
      <div role="tabpanel" id={`${id}-panel`} className={css.panel} aria-labelledby={sheetTabId(id, tabs.indexOf(sheet))}>
        <SheetView
          key={sheet.name}
          ref={sheetView}
          id={`${id}-grid`}
          label={grid.sheet(sheet.name)}
          cornerLabel={grid.corner}
          editorLabel={grid.editing(cellAddress(selection.active))}
          staleWord={grid.stale}
          describedBy={`${id}-keys`}
          isReadOnly={commands.isReadOnly}
          layout={ground.layout}
          merged={merged}
          store={store}
          looks={drawnLooks}
          selection={selection}
          typed={isOverCell ? (typing.typing?.text ?? null) : null}
          began={began}
          onPress={commands.onPress}
          onDraw={commands.onDraw}
          onKeyDown={commands.onKeyDown}
          onEditorKeyDown={commands.onTypingKeyDown}
          onTyped={typing.change}
          onEditorBlur={(to) => {
            // The field above goes on with the same text.
            if (!(to instanceof HTMLElement && to.dataset.gridContent !== undefined)) typing.commit();
          }}
          onEdit={() => {
            commands.edit('cell');
          }}
          {...clipboard}
        />
      </div>
      <SheetTabs
        grid={id}
        panel={`${id}-panel`}
        sheets={tabs}
        shown={sheet.name}
        words={grid}
        onShow={(name) => {
          showSheet(name, false);
        }}
      />
      <p id={`${id}-keys`} className={css.keys}>
        {grid.keys}
      </p>
    </>
  );
}
