import { useState, type ReactElement } from 'react';
import type { CellRef, ReadingQuestion } from '../../../engine';
import type { ReadTable, ReadingAnswers } from '../../app/state';
import { questionSentence } from '../../text/reading-sentences';
import { firstUpper } from '../format';
import { Button } from '../parts/Button';
import { RadioGroup } from '../parts/controls';
import type { Words } from '../words';
import css from './Asking.module.css';

type Answer = ReadingAnswers[number];

interface Props {
  readonly tables: readonly ReadTable[];
  readonly answers: ReadingAnswers;
  readonly words: Words;
  readonly onAnswer: (answer: Answer) => void;
  readonly onShow: (at: CellRef) => void;
}

/** What only a person can tell, one thing at a time: why it matters, where to look, and how it is read if nobody says otherwise. */
export function ReadingQuestions({ tables, answers, words, onAnswer, onShow }: Props): ReactElement | null {
  const said = words.text.paneStart.asking;
  const [wanted, setWanted] = useState(0);
  const all = tables.flatMap((table) => table.questions.map((question) => ({ table, question })));
  const at = Math.min(wanted, all.length - 1);
  const current = all[at];
  if (current === undefined) return null;
  const { table, question } = current;
  const { example } = table;
  return (
    <div className={css.questions}>
      <p className={css.what}>
        {said.question(at + 1, all.length)}
        {tables.length > 1 && table.sheet !== null && ` · ${table.sheet}`}
      </p>
      <Question
        question={question}
        words={words}
        answered={answers.find((one) => one.table === table.id && one.question === question.id)?.value ?? null}
        onAnswer={(value) => {
          onAnswer({ table: table.id, question: question.id, value });
        }}
      />
      <p className={css.what}>
        {said.why[question.id]} {said.unanswered}
      </p>
      <div className={css.actions}>
        {example !== null && (
          <Button
            size="small"
            icon="table"
            onClick={() => {
              onShow(example);
            }}
          >
            {said.example([example.sheet, example.cell].filter((part) => part !== null).join(' '))}
          </Button>
        )}
        {at > 0 && (
          <Button
            size="small"
            onClick={() => {
              setWanted(at - 1);
            }}
          >
            {said.back}
          </Button>
        )}
        {at < all.length - 1 && (
          <Button
            size="small"
            appearance="primary"
            onClick={() => {
              setWanted(at + 1);
            }}
          >
            {said.next}
          </Button>
        )}
      </div>
    </div>
  );
}

function Question({
  question,
  words,
  answered,
  onAnswer,
}: {
  readonly question: ReadingQuestion;
  readonly words: Words;
  readonly answered: string | null;
  readonly onAnswer: (value: string) => void;
}): ReactElement {
  const say = words.text.readingReasons;
  const chosen = question.options.find((option) => option.chosen)?.value ?? null;
  const options = question.options.map(({ value, name, sum, chosen: isChosen }) => {
    const then = say.then(words.numbers.wholeAmount(sum));
    return {
      value,
      label: firstUpper(say.options[question.id](value, name)),
      hint: isChosen && answered === null ? `${then} (${say.chosen})` : then,
    };
  });
  return (
    <RadioGroup
      legend={questionSentence(question, words.text)}
      options={options}
      value={answered ?? chosen}
      onChange={onAnswer}
    />
  );
}
