import { useId, type ReactElement } from 'react';
import type { CellRef, ReadingQuestion } from '../../../engine';
import type { ReadingAnswers, ReadTable } from '../../app/state';
import { questionSentence, reasonSentence } from '../../text/reading-sentences';
import { Button } from '../parts/Button';
import { RadioGroup } from '../parts/controls';
import { Disclosure } from '../parts/Disclosure';
import { euros, firstUpper } from '../format';
import type { Words } from '../words';
import css from './Asking.module.css';

interface Props {
  readonly table: ReadTable;
  readonly answers: ReadingAnswers;
  readonly words: Words;
  readonly onAnswer: (answer: ReadingAnswers[number]) => void;
  readonly onShow: (at: CellRef) => void;
}

/** One table as it was found: what and where, how sure, why, and what only a person can tell. */
export function FoundTable({ table, answers, words, onAnswer, onShow }: Props): ReactElement {
  const said = words.text.paneStart.asking;
  const { readingReasons } = words.text;
  const id = useId();
  return (
    <section className={css.table} aria-labelledby={id}>
      <h3 id={id} className={css.name}>
        {said.table(table.sheet, words.numbers.count(table.lines))}
      </h3>
      {sentences(table, words).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {table.questions.length > 0 && (
        <div className={css.questions}>
          {table.questions.map((question) => (
            <Question
              key={question.id}
              question={question}
              words={words}
              answered={answers.find((one) => one.table === table.id && one.question === question.id)?.value ?? null}
              onAnswer={(value) => {
                onAnswer({ table: table.id, question: question.id, value });
              }}
            />
          ))}
        </div>
      )}
      <Disclosure summary={said.measures}>
        <ul className={css.list}>
          {table.measures.map(({ id: measure, column }) => (
            <li key={`${measure} ${column}`}>
              {measure}, {said.column(column)}
            </li>
          ))}
        </ul>
      </Disclosure>
      {table.reasons.length > 0 && (
        <Disclosure summary={readingReasons.why}>
          <ul className={css.list}>
            {table.reasons.map((reason) => (
              <li key={reason.code}>{reasonSentence(reason, words.text)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <div>
        <Button
          size="small"
          icon="table"
          onClick={() => {
            onShow({ sheet: table.sheet, cell: `A${table.headerRow}` });
          }}
        >
          {said.show}
        </Button>
      </div>
    </section>
  );
}

/** Units as the sentences know them. */
const unitOf = (unit: number): 1 | 1000 | 1000000 => (unit === 1000 || unit === 1000000 ? unit : 1);

function sentences(table: ReadTable, words: Words): readonly string[] {
  const { text, numbers } = words;
  const say = text.readingReasons;
  const { sums } = table;
  return [
    say.found({ sheet: table.sheet, first: String(table.firstRow), last: String(table.lastRow) }),
    say.unit(unitOf(table.unit), table.currency),
    ...(sums === null ? [] : [text.paneStart.asking.sums(sums.heading, euros(sums.expense, words), euros(sums.income, words))]),
    say.sure(numbers.share(table.confidence), table.confidence),
  ];
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
