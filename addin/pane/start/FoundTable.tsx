import { useId, type ReactElement } from 'react';
import type { CellRef } from '../../../engine';
import type { ReadingAnswers, ReadTable } from '../../app/state';
import { reasonSentence } from '../../text/reading-sentences';
import { euros, firstUpper } from '../format';
import { Button } from '../parts/Button';
import { RadioGroup } from '../parts/controls';
import { Disclosure } from '../parts/Disclosure';
import type { Words } from '../words';
import css from './Asking.module.css';
import { placeAndSigns, unitOf } from './reading-words';

interface Props {
  readonly table: ReadTable;
  readonly answers: ReadingAnswers;
  readonly words: Words;
  readonly onAnswer: (answer: ReadingAnswers[number]) => void;
  readonly onShow: (at: CellRef) => void;
}

/** One table as it was found: what and where, what it sums to, how sure that is and why, and another way to read it. */
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
      <Disclosure summary={said.change}>
        <div className={css.ways}>
          <Ways table={table} answers={answers} words={words} onAnswer={onAnswer} />
        </div>
      </Disclosure>
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

/** The unit and the signs, to be read otherwise though nothing made anybody ask. */
function Ways({ table, answers, words, onAnswer }: Omit<Props, 'onShow'>): ReactElement {
  const said = words.text.paneStart.asking;
  const { options } = words.text.readingReasons;
  const way = (question: 'unit' | 'signs', legend: string, values: readonly string[], now: string): ReactElement => (
    <RadioGroup
      legend={legend}
      options={values.map((value) => ({ value, label: firstUpper(options[question](value, null)) }))}
      value={answers.find((one) => one.table === table.id && one.question === question)?.value ?? now}
      onChange={(value) => {
        onAnswer({ table: table.id, question, value });
      }}
    />
  );
  // Where words, codes or a column tell the sides, signs say nothing.
  const isSigned = table.signs === 'negative' || table.signs === 'positive' || table.signs === 'unknown';
  return (
    <>
      {way('unit', said.unit, ['1', '1000'], String(table.unit))}
      {isSigned && way('signs', said.signs, ['positive', 'negative'], table.signs)}
    </>
  );
}

function sentences(table: ReadTable, words: Words): readonly string[] {
  const { text, numbers } = words;
  const said = text.paneStart.asking;
  const { sums, currency } = table;
  const isUnitSaid = !table.reasons.some(({ code }) => code === 'unit.not-said');
  const amount = (value: string): string => (currency === 'EUR' ? euros(value, words) : numbers.wholeAmount(value));
  return [
    ...placeAndSigns(table, words),
    isUnitSaid ? text.readingReasons.unit(unitOf(table.unit), currency) : said.unitNotSaid(table.unit),
    ...(sums === null ? [] : [said.sums(sums.heading, amount(sums.expense), amount(sums.income))]),
    said.sure(numbers.share(table.confidence), table.confidence),
  ];
}
