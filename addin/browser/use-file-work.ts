import { type RefObject, useCallback, useRef, useState } from 'react';
import { download } from '../pane/download';
import type { BrowserPageProps } from './page-props';
import { takenFile } from './taken-file';
import type { Changed } from './use-changed';

export interface PageMessage {
  readonly intent: 'success' | 'warning';
  readonly text: string;
  /** Grows: the same again is said again. */
  readonly at: number;
}

export interface FileWork {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly openFile: () => void;
  readonly takeSample: () => void;
  readonly takeFiles: (files: readonly File[]) => void;
  readonly save: () => Promise<boolean>;
  readonly isSaving: boolean;
  readonly message: PageMessage | null;
  readonly dismiss: () => void;
  /** Waits for an answer because changes would be lost; null: nothing does. */
  readonly waiting: { readonly goOn: () => void; readonly saveFirst: () => void; readonly cancel: () => void } | null;
}

/** Opening, the sample and saving, with the question in between where changes would be lost. */
export function useFileWork(
  { words, onOpen, onSample, onSave }: BrowserPageProps,
  isUnsaved: boolean,
  { askAgain }: Changed,
): FileWork {
  const { browser } = words.text;
  const input = useRef<HTMLInputElement>(null);
  const [isSaving, setIsSaving] = useState(false);
  const [message, setMessage] = useState<PageMessage | null>(null);
  const [wish, setWish] = useState<{ readonly open: () => void } | null>(null);

  const tell = useCallback((intent: PageMessage['intent'], text: string) => {
    setMessage((last) => ({ intent, text, at: (last?.at ?? 0) + 1 }));
  }, []);
  /** That the last workbook was saved says nothing of the next one; a warning stays until it has been read. */
  const leaving = (open: () => void) => (): void => {
    setMessage((last) => (last?.intent === 'success' ? null : last));
    open();
  };
  const unlessUnsaved = (wished: () => void): void => {
    const open = leaving(wished);
    if (isUnsaved) setWish({ open });
    else open();
  };
  const openNow = (file: File): void => {
    file.arrayBuffer().then(
      (bytes) => {
        onOpen(new Uint8Array(bytes), file.name);
      },
      () => {
        tell('warning', browser.faults.unreadable(file.name));
      },
    );
  };
  const save = async (): Promise<boolean> => {
    setIsSaving(true);
    try {
      const saved = await onSave();
      if (saved === null) return false;
      download(saved.bytes.slice(), saved.name);
      if (saved.asValues > 0) tell('warning', `${browser.saved(saved.name)} ${browser.savedAsValues(saved.asValues)}`);
      else tell('success', browser.saved(saved.name));
      askAgain();
      return true;
    } finally {
      setIsSaving(false);
    }
  };
  return {
    input,
    isSaving,
    message,
    save,
    dismiss: () => {
      setMessage(null);
    },
    openFile: () => {
      input.current?.click();
    },
    takeSample: () => {
      unlessUnsaved(onSample);
    },
    takeFiles: (files) => {
      const file = takenFile(files, browser.faults);
      if (typeof file === 'string') tell('warning', file);
      else
        unlessUnsaved(() => {
          openNow(file);
        });
    },
    waiting:
      wish === null
        ? null
        : {
            goOn: () => {
              setWish(null);
              wish.open();
            },
            saveFirst: () => {
              setWish(null);
              void save().then((isSaved) => {
                if (isSaved) wish.open();
              });
            },
            cancel: () => {
              setWish(null);
            },
          },
  };
}
