import type { ReactElement, Ref } from 'react';
import { Button } from '../pane/parts/Button';
import { Select } from '../pane/parts/controls';
import { isLanguage, type Language, languages } from '../text/language';
import type { BrowserText } from '../text/parts/browser';
import css from './PageBar.module.css';

/** On top of the page: what is open and whether it is saved, and what can be done with files. */
export function PageBar({
  ref,
  text,
  language,
  file,
  isChanged,
  isSaving,
  onOpen,
  onSave,
  onSample,
  onLanguage,
}: {
  readonly ref: Ref<HTMLElement>;
  readonly text: BrowserText;
  readonly language: Language;
  /** null: none is open. */
  readonly file: string | null;
  readonly isChanged: boolean;
  readonly isSaving: boolean;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onSample: () => void;
  readonly onLanguage: (language: Language) => void;
}): ReactElement {
  const { bar } = text;
  return (
    <header ref={ref} className={css.bar} aria-label={text.regions.bar}>
      <h1 className={css.product}>Momentti</h1>
      {file !== null && (
        <p className={css.file}>
          <span className={css.name}>{file}</span>
          <span className={css.state} data-changed={isChanged || undefined}>
            {isSaving ? bar.saving : isChanged ? bar.changed : bar.saved}
          </span>
        </p>
      )}
      <div className={css.actions}>
        {file !== null && (
          <>
            <Button appearance="primary" icon="save" onClick={onSave} disabled={isSaving}>
              {bar.save}
            </Button>
            <Button onClick={onOpen}>{bar.open}</Button>
            <Button appearance="subtle" onClick={onSample}>
              {bar.sample}
            </Button>
          </>
        )}
        <Select
          className={css.language}
          aria-label={bar.language}
          value={language}
          onChange={(event) => {
            if (isLanguage(event.target.value)) onLanguage(event.target.value);
          }}
        >
          {languages.map((one) => (
            <option key={one} value={one} lang={one}>
              {text.languages[one]}
            </option>
          ))}
        </Select>
      </div>
    </header>
  );
}
