import { useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserPage } from '../../../addin/browser/BrowserPage';
import { texts } from '../../../addin/text';
import type { Language } from '../../../addin/text/language';
import { numbers } from '../../../addin/text/numbers';
import type { Book } from '../../../addin/workbook/browser/book';
import { inventedBudget } from '../../addin/browser/invented-budget';

/** The browser's page over an invented budget and an empty pane. Every file opens the same budget; one named "rikki.xlsx" is refused. */
function Page(): ReactElement {
  const [language, setLanguage] = useState<Language>('fi');
  const [open, setOpen] = useState<{ readonly book: Book; readonly file: string } | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const take = (file: string): void => {
    if (file === 'rikki.xlsx') return setFault(texts[language].issues['file.damaged']({ file }));
    const book = inventedBudget(200);
    Object.assign(window, { book });
    setOpen({ book, file });
  };
  return (
    <BrowserPage
      words={{ language, text: texts[language], numbers: numbers[language] }}
      onLanguage={setLanguage}
      book={open?.book ?? null}
      file={open?.file ?? null}
      opening={null}
      onStopOpening={() => undefined}
      isPending={false}
      fault={fault}
      onFaultSeen={() => {
        setFault(null);
      }}
      onOpen={(_, name) => {
        take(name);
      }}
      onSample={() => {
        take('esimerkki.xlsx');
      }}
      onSave={() => (open === null ? Promise.resolve(null) : open.book.save())}
      pane={() => (
        <>
          <h2>Ruutu</h2>
          <button type="button">Kohdenna</button>
        </>
      )}
    />
  );
}

const place = document.getElementById('page');
if (place !== null) createRoot(place).render(<Page />);
