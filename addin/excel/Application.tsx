import { useEffect, useState, type ReactElement } from 'react';
import { Pane } from '../pane/Pane';
import { Button } from '../pane/parts/Button';
import { Disclosure } from '../pane/parts/Disclosure';
import { EmptyState } from '../pane/parts/EmptyState';
import { VisuallyHidden } from '../pane/parts/VisuallyHidden';
import { useSaved } from '../pane/use-saved';
import { useWords } from '../pane/use-words';
import { isLanguage, type Language } from '../text/language';
import { takeTheme } from './office-theme';
import { openExcel, type OpenedExcel } from './open-excel';
import { associateRibbon } from './ribbon';
import { startOffice, type StartFault } from './start-office';

/** Excel's own key between sheet and pane. */
const sheetKey = 'F6';

/** cause: what the host or the program said, for whoever helps; null where the fault says all. */
type Start = { readonly opened: OpenedExcel } | { readonly fault: StartFault | 'failed'; readonly cause: string | null } | null;

const languageOf = (tag: string): Language => {
  const short = tag.slice(0, 2).toLowerCase();
  return isLanguage(short) ? short : 'en';
};

/** The pane in Excel, once Office is ready; until then, or where it never is, why. */
export function Application(): ReactElement {
  const [language, setLanguage] = useState<Language>(() => languageOf(navigator.language));
  const [start, setStart] = useState<Start>(null);
  const [wish, setWish] = useState(0);
  const [waits, setWaits] = useState(false);
  const words = useWords(language);

  useEffect(() => {
    const onTagging = (): void => setWish((before) => before + 1);
    void open(setLanguage, onTagging, setWaits).then(setStart, (fault: unknown) =>
      setStart({ fault: 'failed', cause: String(fault) }),
    );
  }, []);
  useEffect(() => {
    if (start !== null && 'opened' in start) void start.opened.speak(language);
  }, [start, language]);
  useSaved(start !== null && 'opened' in start ? start.opened.desk : null);

  if (words === null) return <div aria-busy="true" />;
  const { excel, pane } = words.text;
  const framed = (content: ReactElement): ReactElement => (
    <main lang={words.language}>
      <VisuallyHidden as="h1">Momentti</VisuallyHidden>
      {content}
    </main>
  );
  if (start !== null && 'opened' in start) {
    const { desk, openSample } = start.opened;
    const host = { kind: 'excel', takeSample: () => void openSample(), openFile: null, sheetKey } as const;
    const opening = framed(<p role="status">{excel.opening}</p>);
    return <Pane desk={desk} host={host} language={language} onLanguage={setLanguage} tagging={wish} opening={opening} />;
  }
  if (start === null) return framed(<p role="status">{waits ? pane.waitsForCell : excel.opening}</p>);
  return framed(
    <EmptyState icon="error" title={excel[start.fault]}>
      <Button onClick={() => location.reload()}>{excel.again}</Button>
      {start.cause !== null && <Disclosure summary={pane.fault.details}>{start.cause}</Disclosure>}
    </EmptyState>,
  );
}

async function open(
  onLanguage: (language: Language) => void,
  onTagging: () => void,
  onWaiting: (waits: boolean) => void,
): Promise<Start> {
  const office = await startOffice();
  if (typeof office === 'string') return { fault: office, cause: null };
  const language = languageOf(office.context.displayLanguage);
  onLanguage(language);
  takeTheme(office);
  const opened = await openExcel(office, language, onWaiting);
  associateRibbon(office, opened, onTagging);
  void opened.tellSelection();
  // The pane shows how the reading goes on, and what it waits for.
  void opened.desk.read();
  return { opened };
}
