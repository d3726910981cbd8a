import type { ReactElement } from 'react';
import type { ResultPreview } from '../../app/result-preview';
import type { Words } from '../words';
import css from './Results.module.css';

/** Each sheet that a write makes, replaces or takes out. */
export function SheetsToWrite({
  preview: { sheets, removed },
  words,
}: {
  readonly preview: ResultPreview;
  readonly words: Words;
}): ReactElement {
  const { write: said } = words.text.paneResults;
  const rows = [
    ...sheets.map(({ name, replaces }) => [name, replaces ? said.replaced : said.made] as const),
    ...removed.map((name) => [name, said.removed] as const),
  ];
  return (
    <ul>
      {rows.map(([name, what]) => (
        <li key={name} className={css.sheet}>
          <span>{name}</span>
          <span className={css.note}>{what}</span>
        </li>
      ))}
    </ul>
  );
}
