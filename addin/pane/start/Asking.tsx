import { useState, type ReactElement } from 'react';
import type { CellRef } from '../../../engine';
import type { ReadingAnswers, ReadingState } from '../../app/state';
import { Button } from '../parts/Button';
import { Section } from '../parts/Section';
import type { ViewProps } from '../view-props';
import css from './Asking.module.css';
import { FoundTable } from './FoundTable';
import { ReadingQuestions } from './ReadingQuestions';

/** How the workbook would be read, for a person to correct and confirm before anything is written; or, later, to have it otherwise. */
export function Asking({ desk, state, words, reading }: ViewProps & { readonly reading: ReadingState }): ReactElement {
  const said = words.text.paneStart.asking;
  const [answers, setAnswers] = useState<ReadingAnswers>([]);
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
      <p>{said.body(reading.tables.length)}</p>
      <ReadingQuestions tables={reading.tables} answers={answers} words={words} onAnswer={answer} onShow={show} />
      {reading.tables.map((table) => (
        <FoundTable key={table.id} table={table} answers={answers} onAnswer={answer} onShow={show} words={words} />
      ))}
      {!isAgain && <p className={css.what}>{said.whatHappens}</p>}
      <div className={css.actions}>
        <Button appearance="primary" icon="accept" onClick={() => void desk.confirmReading(answers)}>
          {isAgain ? said.again : said.confirm}
        </Button>
        {isAgain && <Button onClick={() => void desk.keepReading()}>{said.keep}</Button>}
      </div>
    </Section>
  );
}
