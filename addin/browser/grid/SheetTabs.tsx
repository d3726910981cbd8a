import { type KeyboardEvent, type ReactElement, useEffect, useRef } from 'react';
import { stepAmong } from '../../pane/parts/tab-keys';
import type { GridText } from '../../text/parts/browser';
import type { BookSheet } from '../../workbook/browser/book';
import css from './SheetTabs.module.css';

export const sheetTabId = (grid: string, index: number): string => `${grid}-sheet-${index}`;

/** The sheets of the workbook, as tabs under the grid. One stop of the tab key; arrows choose. */
export function SheetTabs({
  grid,
  panel,
  sheets,
  shown,
  words,
  onShow,
}: {
  readonly grid: string;
  /** Id of what the tabs show. */
  readonly panel: string;
  readonly sheets: readonly BookSheet[];
  readonly shown: string;
  readonly words: GridText;
  readonly onShow: (sheet: string) => void;
}): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  const at = sheets.findIndex(({ name }) => name === shown);
  useEffect(() => {
    list.current?.children.item(at)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [at]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const to = stepAmong(event.key, at, sheets.length);
    const sheet = to === null ? undefined : sheets[to];
    if (to === null || sheet === undefined) return;
    event.preventDefault();
    onShow(sheet.name);
    (list.current?.children.item(to) as HTMLElement | null)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={words.sheets} className={css.tabs}>
      {sheets.map(({ name, ours, visibility }, i) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={sheetTabId(grid, i)}
          aria-selected={name === shown}
          aria-controls={panel}
          tabIndex={name === shown ? 0 : -1}
          className={css.tab}
          onClick={() => {
            onShow(name);
          }}
          onKeyDown={onKeyDown}
        >
          {name}
          {ours !== null && <span className={css.mark}>{words.ours[ours]}</span>}
          {visibility !== 'visible' && <span className={css.mark}>{words.hidden}</span>}
        </button>
      ))}
    </div>
  );
}
