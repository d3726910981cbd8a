import { type ReactElement, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import './page.css';
import css from './BrowserPage.module.css';
import type { GridHandle } from './grid/Grid';
import { Messages } from './Messages';
import { type Half, OpenWorkbook } from './OpenWorkbook';
import { PageBar } from './PageBar';
import type { BrowserPageProps } from './page-props';
import { ReplaceDialog } from './ReplaceDialog';
import { StartView } from './StartView';
import { openedKinds } from './taken-file';
import { useBookEvent } from './use-book-event';
import { useChanged, useLeaveWarning } from './use-changed';
import { useDroppedFiles } from './use-dropped-files';
import { useFileWork } from './use-file-work';
import { type Region, useRegions } from './use-regions';
import { useSaveKey } from './use-save-key';

/** The whole page: the bar, and the workbook beside the pane; before a workbook is open, how to begin. */
export function BrowserPage(props: BrowserPageProps): ReactElement {
  const { words, book, file } = props;
  const { browser } = words.text;
  const changed = useChanged(book);
  const isUnsaved = book !== null && (changed.isChanged || props.isPending);
  const work = useFileWork(props, isUnsaved, changed);
  const isDropping = useDroppedFiles(work.takeFiles);
  const bar = useRef<HTMLElement>(null);
  const sheet = useRef<HTMLElement>(null);
  const pane = useRef<HTMLElement>(null);
  const grid = useRef<GridHandle>(null);
  const [shown, setShown] = useState<Half>('pane');

  useLeaveWarning(isUnsaved);
  useSaveKey(() => {
    if (book !== null && !work.isSaving && work.waiting === null) void work.save();
  });
  useEffect(() => {
    document.documentElement.lang = words.language;
    document.title = browser.title(file);
  }, [words.language, browser, file]);
  const enter = (region: Region): boolean => {
    if (region === 'bar') return false;
    flushSync(() => {
      setShown(region);
    });
    if (region === 'sheet') grid.current?.focus();
    return region === 'sheet';
  };
  useRegions({ bar, sheet, pane }, enter);
  useBookEvent(
    book,
    'onFocus',
    () => {
      enter('sheet');
    },
    changed.askAgain,
  );

  return (
    <div className={css.page}>
      <PageBar
        ref={bar}
        text={browser}
        language={words.language}
        file={book === null ? null : file}
        isChanged={isUnsaved}
        isSaving={work.isSaving}
        onOpen={work.openFile}
        onSave={() => void work.save()}
        onSample={work.takeSample}
        onLanguage={props.onLanguage}
      />
      <main className={css.main}>
        <Messages
          text={browser}
          opening={book === null ? null : props.opening}
          onStop={props.onStopOpening}
          fault={props.fault}
          message={work.message}
          onFaultSeen={props.onFaultSeen}
          onDismiss={work.dismiss}
        />
        {book === null ? (
          <StartView
            text={browser}
            opening={props.opening}
            onStop={props.onStopOpening}
            onOpen={work.openFile}
            onSample={work.takeSample}
          />
        ) : (
          <OpenWorkbook book={book} words={words} shown={shown} onShow={setShown} sheet={sheet} pane={pane} grid={grid}>
            {props.pane({ openFile: work.openFile, takeSample: work.takeSample })}
          </OpenWorkbook>
        )}
      </main>
      <input
        ref={work.input}
        type="file"
        hidden
        accept={openedKinds}
        aria-label={browser.bar.open}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file may be chosen again.
          event.target.value = '';
          if (files.length > 0) work.takeFiles(files);
        }}
      />
      {isDropping && <div className={css.drop}>{book === null ? browser.drop.here : browser.drop.instead}</div>}
      {work.waiting !== null && (
        <ReplaceDialog
          file={file ?? ''}
          text={browser.replace}
          onSaveFirst={work.waiting.saveFirst}
          onWithout={work.waiting.goOn}
          onCancel={work.waiting.cancel}
        />
      )}
    </div>
  );
}
