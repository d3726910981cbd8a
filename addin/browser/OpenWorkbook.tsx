import { type ReactElement, type ReactNode, type RefObject, useId, useState } from 'react';
import { Tabs } from '../pane/parts/Tabs';
import type { Words } from '../pane/words';
import type { Book } from '../workbook/browser/book';
import { Grid, type GridHandle } from './grid/Grid';
import css from './OpenWorkbook.module.css';
import { firstPaneWidth, Splitter } from './Splitter';
import { useMedia } from './use-media';

/** Narrower than this, sheet and pane are two tabs: the pane alone needs 20 rem. */
const narrow = '(width < 50rem)';

/** Pixels of a rem at the usual text size. */
const pixelsPerRem = 16;

export type Half = 'sheet' | 'pane';

/** The workbook and the pane: side by side, or on a narrow page one at a time. Both stay as they are while out of sight. */
export function OpenWorkbook({
  book,
  words,
  shown,
  onShow,
  sheet,
  pane,
  grid,
  children,
}: {
  readonly book: Book;
  readonly words: Words;
  /** Which of the two is seen where there is room for one. */
  readonly shown: Half;
  readonly onShow: (half: Half) => void;
  readonly sheet: RefObject<HTMLElement | null>;
  readonly pane: RefObject<HTMLElement | null>;
  readonly grid: RefObject<GridHandle | null>;
  /** The pane. */
  readonly children: ReactNode;
}): ReactElement {
  const { browser } = words.text;
  const isNarrow = useMedia(narrow);
  const id = useId();
  const [width, setWidth] = useState(firstPaneWidth);
  const [opened, setOpened] = useState({ book, count: 0 });
  if (opened.book !== book) setOpened({ book, count: opened.count + 1 });
  const halfRole = isNarrow ? 'tabpanel' : undefined;
  return (
    <div className={css.halves} data-narrow={isNarrow || undefined}>
      {isNarrow && (
        <Tabs
          name={id}
          label={browser.halves}
          tabs={[
            { id: 'sheet', label: browser.regions.sheet },
            { id: 'pane', label: browser.regions.pane },
          ]}
          selected={shown}
          onSelect={onShow}
        />
      )}
      <section
        ref={sheet}
        id={`${id}-panel-sheet`}
        role={halfRole}
        className={css.sheet}
        aria-label={browser.regions.sheet}
        hidden={isNarrow && shown !== 'sheet'}
      >
        {/* Another workbook has other sheets and selections, though their names be the same. */}
        <Grid key={opened.count} ref={grid} book={book} words={words} />
      </section>
      {!isNarrow && <Splitter label={browser.splitter} controls={`${id}-panel-pane`} width={width} onWidth={setWidth} />}
      <section
        ref={pane}
        id={`${id}-panel-pane`}
        role={halfRole}
        className={css.pane}
        aria-label={browser.regions.pane}
        style={isNarrow ? {} : { inlineSize: `${width / pixelsPerRem}rem` }}
        hidden={isNarrow && shown !== 'pane'}
      >
        {children}
      </section>
    </div>
  );
}
