import { useState, type ReactElement } from 'react';
import type { ReadingAnswers, ReadingState } from '../../app/state';
import { Button } from '../parts/Button';
import { Section } from '../parts/Section';
import type { ViewProps } from '../view-props';
import { FoundTable } from './FoundTable';
import css from './Asking.module.css';

/** How the workbook would be read, for a person to correct and confirm before anything is written. */
export function Asking({ desk, words, reading }: ViewProps & { readonly reading: ReadingState }): ReactElement {
  const said = words.text.paneStart.asking;
  const [answers, setAnswers] = useState<ReadingAnswers>([]);
  const answer = (one: ReadingAnswers[number]): void => {
    const others = answers.filter(({ table, question }) => table !== one.table || question !== one.question);
    const all = [...others, one];
    setAnswers(all);
    void desk.answer(all);
  };
  return (
    <Section title={said.title}>
      <p>{said.body(reading.tables.length)}</p>
      {reading.tables.map((table) => (
        <FoundTable
          key={table.id}
          table={table}
          answers={answers}
          onAnswer={answer}
          onShow={(at) => void desk.select(at)}
          words={words}
        />
      ))}
      <p className={css.what}>{said.whatHappens}</p>
      <Button appearance="primary" icon="accept" onClick={() => void desk.confirmReading(answers)}>
        {said.confirm}
      </Button>
    </Section>
  );
}
