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
import type { Issue } from '../../../engine';
import type { Words } from '../../pane/words';
import type { Book, BookSheet } from '../../workbook/browser/book';
import { CellStore } from './cells/cell-store';
import { clipboardHandlers, type OwnCopy } from './clipboard-handlers';
import { commandsOf } from './commands';
import { FormulaBar } from './FormulaBar';
import css from './GridFrame.module.css';
import { refusal } from './refusal';
import { areaAddress, cellAddress } from './selection/address';
import { sameArea } from './selection/area';
import { SelectionSums } from './SelectionSums';
import type { Scrolled } from './geometry/seen';
import { sheetTabId, SheetTabs } from './SheetTabs';
import { useAnnouncedArea } from './use-announced-area';
import type { BookView } from './use-book';
import { useContent } from './use-content';
import { useFilling } from './use-filling';
import { useSheetStates } from './use-sheet-states';
import { useTyping, type Written } from './use-typing';
import { useSelectionReport, useShowRequests } from './use-pane-link';
import { cellLooks } from './view/cell-looks';
import { type SheetHandle, SheetView } from './view/SheetView';
import { usePageColours } from './view/use-page-colours';

/** A workbook whose sheets are known: one of them in sight, with what is selected and typed in it. */
export function OpenGrid({
  handle,
  book,
  words,
  view,
  edition,
  first,
  tell,
  onFault,
}: {
  /** Puts the keyboard into the sheet. */
  readonly handle: Ref<Pick<SheetHandle, 'focus'>>;
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
  const ownCopy = useRef<OwnCopy | null>(null);
  const content = useContent(book, sheet.name, selection.active, edition, onFault);
  const onRefused = useCallback(
    (typed: Written, issue: Issue | undefined) => {
      tell(refusal(typed, issue, words.text), true);
    },
    [tell, words],
  );
  const typing = useTyping(book, onRefused, onFault);
  const fill = useFilling(book, words.text, tell);

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
    fill,
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
    own: ownCopy,
    tell,
    onFault,
    onCut: commands.cut,
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
      <div className={css.foot}>
        <p id={`${id}-keys`}>{grid.keys}</p>
        <SelectionSums
          book={book}
          sheet={sheet.name}
          area={selection.area}
          isOneCell={isOneCell}
          edition={edition}
          words={words}
          onFault={onFault}
        />
      </div>
    </>
  );
}
