import { useState, type ReactElement } from 'react';
import type { CellRef } from '../../../engine';
import type { ReadingAnswers, ReadingState } from '../../app/state';
import type { HostFacts } from '../host-facts';
import { Button } from '../parts/Button';
import { MessageBar } from '../parts/MessageBar';
import { Section } from '../parts/Section';
import type { ViewProps } from '../view-props';
import type { Words } from '../words';
import css from './Asking.module.css';
import { FoundTable } from './FoundTable';
import { ReadingQuestions } from './ReadingQuestions';

/** Confidence from which a table is taken for a budget. */
const likely = 0.5;

/** How the workbook would be read, for a person to correct and confirm before anything is written; or, later, to have it otherwise. */
export function Asking({
  desk,
  state,
  words,
  host,
  reading,
}: ViewProps & { readonly host: HostFacts; readonly reading: ReadingState }): ReactElement {
  const said = words.text.paneStart.asking;
  const [answers, setAnswers] = useState<ReadingAnswers>([]);
  const isDoubtful = reading.tables.every(({ confidence }) => confidence < likely);
  const isAgain = state.tables.length > 0;
  const answer = (one: ReadingAnswers[number]): void => {
    const others = answers.filter(({ table, question }) => table !== one.table || question !== one.question);
    const all = [...others, one];
    setAnswers(all);
    void desk.answer(all);
  };
  const show = (at: CellRef): void => void desk.select(at);
  return (
    <Section title={said.title}>
      {isDoubtful ? <Doubt words={words} host={host} reading={reading} /> : <p>{said.body(reading.tables.length)}</p>}
      <ReadingQuestions tables={reading.tables} answers={answers} words={words} onAnswer={answer} onShow={show} />
      {reading.tables.map((table) => (
        <FoundTable key={table.id} table={table} answers={answers} onAnswer={answer} onShow={show} words={words} />
      ))}
      {!isAgain && <p className={css.what}>{said.whatHappens}</p>}
      <div className={css.actions}>
        <Button appearance={isDoubtful ? 'secondary' : 'primary'} icon="accept" onClick={() => void desk.confirmReading(answers)}>
          {isAgain ? said.again : said.confirm}
        </Button>
        {isAgain && <Button onClick={() => void desk.keepReading()}>{said.keep}</Button>}
      </div>
    </Section>
  );
}

/** Before anybody confirms what is no budget: that it may not be one, and the way to another file. */
function Doubt({
  words,
  host: { openFile },
  reading,
}: {
  readonly words: Words;
  readonly host: HostFacts;
  readonly reading: ReadingState;
}): ReactElement {
  const { asking: said, empty } = words.text.paneStart;
  const isOfPeople = reading.tables.some(({ reasons }) => reasons.some(({ code }) => code === 'words.people'));
  return (
    <MessageBar
      intent="warning"
      actions={
        openFile !== null && (
          <Button size="small" appearance="primary" icon="open" onClick={openFile}>
            {empty.open}
          </Button>
        )
      }
    >
      {isOfPeople ? said.people : said.doubtful}
    </MessageBar>
  );
}
