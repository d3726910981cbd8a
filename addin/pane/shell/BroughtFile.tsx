import { useState, type ReactElement } from 'react';
import type { Brought } from '../../app/state';
import { issueSentence } from '../../text/issue-sentence';
import { MessageBar } from '../parts/MessageBar';
import type { Words } from '../words';
import css from './BroughtFile.module.css';

/** What became of a file with people or with a model, beside the button that asked for it: taken or not, what was found, where in the file. */
export function BroughtFile({ brought, words }: { readonly brought: Brought; readonly words: Words }): ReactElement | null {
  const { brought: said } = words.text.pane;
  const [seen, setSeen] = useState<number | null>(null);
  const { file, isTaken, findings, at } = brought;
  if (seen === at || (isTaken && findings.length === 0)) return null;
  return (
    <div role={isTaken ? 'status' : 'alert'}>
      <MessageBar
        intent={isTaken ? 'info' : 'error'}
        title={isTaken ? said.taken(file) : said.refused(file)}
        dismiss={{
          label: words.text.pane.close,
          onDismiss: () => {
            setSeen(at);
          },
        }}
      >
        <ul className={css.list}>
          {findings.map(({ issue }, index) => {
            const place = [issue.at?.sheet, issue.at?.cell].filter((part) => part !== null && part !== undefined).join(' ');
            return (
              <li key={`${issue.code} ${index}`}>
                {issueSentence(issue, words.text)} {place !== '' && said.place(place)}
              </li>
            );
          })}
        </ul>
      </MessageBar>
    </div>
  );
}
