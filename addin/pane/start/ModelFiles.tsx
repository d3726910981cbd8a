import type { ReactElement } from 'react';
import { download } from '../download';
import { Button } from '../parts/Button';
import { FileButton } from '../parts/FileButton';
import { Section } from '../parts/Section';
import { BroughtFile } from '../shell/BroughtFile';
import type { ViewProps } from '../view-props';
import css from './ModelFiles.module.css';

/** The model as a file: kept, or brought from last year. */
export function ModelFiles({ desk, state, words }: ViewProps): ReactElement {
  const said = words.text.paneStart.model;
  return (
    <Section title={said.title}>
      <p>{said.body}</p>
      <div className={css.actions}>
        {state.phase === 'ready' && (
          <Button
            icon="download"
            onClick={() =>
              void desk.modelText().then((text) => {
                download(text, said.fileName, 'application/json');
              })
            }
          >
            {said.save}
          </Button>
        )}
        <FileButton
          label={said.bring}
          accept=".json,.xlsx,.xlsm,.xlsb,.xls,.ods"
          onFile={(bytes, name) => void desk.takeModel(bytes, name)}
        />
      </div>
      <p className={css.hint}>{said.bringHint}</p>
      {state.brought?.what === 'model' && <BroughtFile brought={state.brought} words={words} />}
    </Section>
  );
}
