import { useId, type ReactElement } from 'react';
import type { TraceStep } from '../../../../engine';
import type { Results } from '../../../app/state';
import { exactNumber } from '../../exact-number';
import { firstUpper } from '../../format';
import type { Words } from '../../words';
import { money } from '../money';
import css from './Trace.module.css';
import { partName, stepOf } from './part-name';

/** Every apportionment on the line's way, to be redone with a pocket calculator. */
export function TraceSteps({
  steps,
  words,
  results,
}: {
  readonly steps: readonly TraceStep[];
  readonly words: Words;
  readonly results: Results;
}): ReactElement {
  const { trace } = words.text.paneResults;
  return (
    <>
      {steps.map((step) => (
        <Step key={`${step.step} ${step.of ?? ''}`} step={step} words={words} results={results} />
      ))}
      {steps.length > 0 && <p className={css.note}>{trace.byHand}</p>}
    </>
  );
}

function Step({
  step,
  words,
  results,
}: {
  readonly step: TraceStep;
  readonly words: Words;
  readonly results: Results;
}): ReactElement {
  const { paneResults: said, labels } = words.text;
  const id = useId();
  return (
    <div className={css.step}>
      <p id={id} className={css.stepName}>
        {firstUpper(said.trace.step(labels.traceStep[step.step], stepOf(step, words)))}
      </p>
      <p className={css.note}>{said.trace.divided(money(step.total, results, words), exactNumber(step.weightTotal, words))}</p>
      <table className={css.table} aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{said.trace.columns.part}</th>
            <th scope="col" className={css.number}>
              {said.trace.columns.weight}
            </th>
            <th scope="col" className={css.number}>
              {said.trace.columns.euros}
            </th>
          </tr>
        </thead>
        <tbody>
          {step.parts.map(({ key, decimal, amount }) => (
            <tr key={key}>
              <th scope="row">{partName(step.step, key, words, results)}</th>
              <td className={css.number}>{exactNumber(decimal, words)}</td>
              <td className={css.number}>{words.numbers.wholeAmount(amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
