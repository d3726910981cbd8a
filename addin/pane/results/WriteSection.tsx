import { useRef, useState, type ReactElement } from 'react';
import type { Results } from '../../app/state';
import { measureName } from '../format';
import { Button } from '../parts/Button';
import { TextInput } from '../parts/controls';
import { Disclosure } from '../parts/Disclosure';
import { Field } from '../parts/Field';
import { MessageBar } from '../parts/MessageBar';
import { Section } from '../parts/Section';
import type { ViewProps } from '../view-props';
import css from './Results.module.css';
import { SheetsToWrite } from './SheetsToWrite';
import { useResultPreview } from './use-result-preview';

/** Results as sheets of the workbook: under which title, which sheets, the button, and afterwards the way back. */
export function WriteSection({ desk, state, words, results }: ViewProps & { readonly results: Results }): ReactElement {
  const { write: said } = words.text.paneResults;
  const preview = useResultPreview(desk, state);
  const writer = useRef<HTMLButtonElement>(null);
  const isBusy = state.work !== null;
  const [typed, setTyped] = useState<string | null>(null);
  const measure = state.measures.find(({ id }) => id === state.measure);
  const stands = state.resultSheets.length > 0;
  const isLastStep = state.undo?.code === 'resultsWritten' && !state.areResultsOld;
  const title = (typed ?? preview?.title ?? '').trim();
  return (
    <Section title={said.title}>
      <p>{said.body(measure === undefined ? results.measure : measureName(measure, words))}</p>
      {preview !== null && preview.title !== null && (
        <Field label={said.heading} hint={said.headingHint}>
          {(control) => (
            <TextInput
              {...control}
              value={typed ?? preview.title ?? ''}
              onChange={({ target }) => {
                setTyped(target.value);
              }}
            />
          )}
        </Field>
      )}
      {preview !== null && (
        <Disclosure summary={said.sheets(preview.sheets.length, preview.sheets.filter(({ replaces }) => replaces).length)}>
          <SheetsToWrite preview={preview} words={words} />
        </Disclosure>
      )}
      {stands && state.areResultsOld && <MessageBar intent="warning">{said.old}</MessageBar>}
      <div className={css.actions}>
        <Button
          appearance={isLastStep ? 'secondary' : 'primary'}
          icon="table"
          ref={writer}
          // Not disabled: the keyboard would lose its place.
          aria-disabled={isBusy}
          onClick={() => {
            if (!isBusy) void desk.writeResults(title === '' ? undefined : title);
          }}
        >
          {stands ? said.again : said.button}
        </Button>
      </div>
      {isLastStep && (
        <MessageBar
          intent="success"
          actions={
            <Button
              size="small"
              icon="undo"
              onClick={() => {
                writer.current?.focus();
                void desk.undo();
              }}
            >
              {said.undo}
            </Button>
          }
        >
          {said.done(state.resultSheets[0] ?? '')}
        </MessageBar>
      )}
    </Section>
  );
}
