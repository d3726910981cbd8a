import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { Pane } from '../pane/Pane';
import { useSaved } from '../pane/use-saved';
import { useWords } from '../pane/use-words';
import type { Words } from '../pane/words';
import { issueSentence } from '../text/issue-sentence';
import { isLanguage, languages, type Language } from '../text/language';
import type { SavedBook } from '../workbook/browser/book';
import { BrowserPage } from './BrowserPage';
import { PageFault } from './fault-transfer';
import type { Opening } from './page-props';
import type { PageWorker, PageWorkbook } from './page-worker';
import { keptLanguage, keepLanguage } from './kept-language';
import { sampleModel, sampleWorkbook } from './sample';

/** The key that takes the keyboard from the pane into the sheet. */
const sheetKey = 'F6';

/** The language a person chose here before, else the first of the browser's that we speak. */
function firstLanguage(): Language {
  const asked = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage);
  return keptLanguage() ?? asked ?? languages[0];
}

/** The browser page over its worker: which workbook is open, in which language. */
export function Application({ worker }: { readonly worker: PageWorker }): ReactElement | null {
  const [language, setLanguage] = useState(firstLanguage);
  const words = useWords(language);
  useEffect(() => {
    void worker.speak(language);
    keepLanguage(language);
  }, [worker, language]);
  if (words === null) return null;
  return <OpenApplication worker={worker} words={words} onLanguage={setLanguage} />;
}

interface Opened {
  readonly workbook: PageWorkbook | null;
  readonly opening: Opening | null;
  readonly fault: string | null;
}

function OpenApplication({
  worker,
  words,
  onLanguage,
}: {
  readonly worker: PageWorker;
  readonly words: Words;
  readonly onLanguage: (language: Language) => void;
}): ReactElement {
  const [opened, setOpened] = useState<Opened>({ workbook: null, opening: null, fault: null });
  const saved = useSaved(opened.workbook?.desk ?? null);
  const { text } = words;

  const open = useCallback(
    async (bytes: Uint8Array, name: string): Promise<PageWorkbook | null> => {
      const progress = (share: number): void => {
        setOpened((before) => ({ ...before, opening: { name, share } }));
      };
      setOpened((before) => ({ ...before, opening: { name, share: 0 }, fault: null }));
      const { workbook, issues } = await worker.open(bytes, name, progress).catch((cause: unknown) => {
        setOpened((before) => ({ ...before, opening: null, fault: text.browser.faults.unreadable(name) }));
        throw cause;
      });
      if (workbook === null) {
        const fault = issues.length === 0 ? null : issues.map((issue) => issueSentence(issue, text)).join(' ');
        setOpened((before) => ({ ...before, opening: null, fault }));
        return null;
      }
      setOpened({ workbook, opening: null, fault: null });
      await drawn(workbook);
      return workbook;
    },
    [worker, text],
  );

  const takeSample = async (): Promise<void> => {
    const sample = await sampleWorkbook();
    const workbook = await open(sample.bytes, sample.name);
    if (workbook === null) return;
    const model = await sampleModel();
    await workbook.desk.takeModel(model.bytes, model.name);
    // Nobody has decided anything yet that could be lost.
    await workbook.takeAsOpened();
  };

  const openFile = async (bytes: Uint8Array, name: string): Promise<void> => {
    const workbook = await open(bytes, name);
    await workbook?.desk.read();
  };

  const save = async (): Promise<SavedBook | null> => {
    const { workbook } = opened;
    if (workbook === null) return null;
    try {
      return await workbook.save();
    } catch (fault) {
      if (!(fault instanceof PageFault)) throw fault;
      setOpened((before) => ({ ...before, fault: issueSentence(fault.issue, text) }));
      return null;
    }
  };

  return (
    <BrowserPage
      words={words}
      onLanguage={onLanguage}
      book={opened.workbook?.book ?? null}
      file={opened.workbook?.name ?? null}
      opening={opened.opening}
      onStopOpening={worker.stopOpening}
      isPending={saved !== 'saved'}
      fault={opened.fault}
      onFaultSeen={() => {
        setOpened((before) => ({ ...before, fault: null }));
      }}
      onOpen={(bytes, name) => void openFile(bytes, name)}
      onSample={() => void takeSample()}
      onSave={save}
      pane={(actions) =>
        opened.workbook !== null && (
          <Pane
            desk={opened.workbook.desk}
            host={{ kind: 'browser', takeSample: actions.takeSample, openFile: actions.openFile, sheetKey }}
            language={words.language}
            onLanguage={onLanguage}
          />
        )
      }
    />
  );
}

/** The sheet is asked for and drawn before the budget in it is looked for: that keeps the worker busy for a while. */
async function drawn({ book }: PageWorkbook): Promise<void> {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  await book.sheets();
}
