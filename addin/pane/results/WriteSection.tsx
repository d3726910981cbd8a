import type { ReactElement } from 'react';
import { measureName } from '../format';
import { Button } from '../parts/Button';
import { MessageBar } from '../parts/MessageBar';
import { Section } from '../parts/Section';
import type { ViewProps } from '../view-props';
import css from './Results.module.css';

/** Results as sheets of the workbook: what will be written, the button, and afterwards the way back. */
export function WriteSection({ desk, state, words }: ViewProps): ReactElement {
  const { paneResults: said } = words.text;
  const measure = state.measures.find(({ id }) => id === state.measure);
  const stands = state.resultSheets.length > 0;
  const isLastStep = state.undo?.code === 'resultsWritten' && !state.areResultsOld;
  return (
    <Section title={said.write.title}>
      <p>{said.write.body(measure === undefined ? (state.measure ?? '') : measureName(measure, words))}</p>
      {stands && !isLastStep && <p className={css.note}>{said.write.stands(state.resultSheets.join(', '))}</p>}
      {stands && state.areResultsOld && <MessageBar intent="warning">{said.write.old}</MessageBar>}
      {isLastStep && (
        <MessageBar
          intent="success"
          actions={
            <Button
              size="small"
              icon="undo"
              onClick={() => {
                void desk.undo();
              }}
            >
              {said.write.undo}
            </Button>
          }
        >
          {said.write.done}
        </MessageBar>
      )}
      <div>
        <Button
          appearance={isLastStep ? 'secondary' : 'primary'}
          icon="table"
          disabled={state.work !== null}
          onClick={() => {
            void desk.writeResults();
          }}
        >
          {stands ? said.write.again : said.write.button}
        </Button>
      </div>
    </Section>
  );
}
