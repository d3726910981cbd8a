import { useState, type ReactElement } from 'react';
import type { CellRef, Directness, Trace } from '../../../../engine';
import type { Results } from '../../../app/state';
import { firstUpper } from '../../format';
import { Button } from '../../parts/Button';
import { Disclosure } from '../../parts/Disclosure';
import type { Words } from '../../words';
import { opposite } from '../amounts';
import { isSome } from '../figure';
import { money } from '../money';
import css from './Trace.module.css';
import { TraceLineItem } from './TraceLineItem';
import type { TracedCell } from './use-traces';

const shownAtFirst = 20;
const shownMore = 100;

interface Props {
  readonly words: Words;
  readonly results: Results;
  /** Key of the line that is shown in the sheet. */
  readonly shown: string | null;
  readonly onShow: (key: string, at: CellRef) => void;
}

/** One cell of a figure: its lines, the largest first; its income beside them, for who wants it. */
export function CellLines({
  traced: { cell, trace, income },
  isOne,
  ...props
}: Props & { readonly traced: TracedCell; readonly isOne: boolean }): ReactElement | null {
  const { words, results } = props;
  const said = words.text.paneResults.trace;
  const isIncome = cell['kind'] === 'income';
  if (!isOne && trace.lines.length === 0) return null;
  const amount = money(isIncome ? opposite(trace.amount) : trace.amount, results, words);
  const incomeAmount = income === null ? '0' : opposite(income.amount);
  return (
    <div className={css.trace}>
      {!isOne && <h3 className={css.part}>{said.part(nameOf(cell, words), amount)}</h3>}
      {trace.lines.length === 0 && <p>{said.nothing}</p>}
      <Lines trace={trace} isIncome={isIncome} {...props} />
      {income !== null && isSome(incomeAmount) && (
        <Disclosure summary={said.incomeToo(money(incomeAmount, results, words))}>
          <Lines trace={income} isIncome {...props} />
        </Disclosure>
      )}
    </div>
  );
}

/** A part by what tells it from the others: how directly it reaches people, or where its money is. */
function nameOf(cell: TracedCell['cell'], { text }: Words): string {
  const { directness, place, kind } = cell;
  const where = text.paneResults.where;
  if (directness !== undefined) return firstUpper(text.labels.directness[directness as Directness]);
  if (kind === 'income') return place === 'internal' || place === 'eliminated' ? where.incomes[place] : where.incomes.external;
  if (place === 'investment') return where.investment;
  return place === undefined ? '' : text.tables.totals[place as 'allocated'];
}

function Lines({ trace, isIncome, ...props }: Props & { readonly trace: Trace; readonly isIncome: boolean }): ReactElement {
  const [count, setCount] = useState(shownAtFirst);
  const { lines, more = 0 } = trace;
  return (
    <>
      <ul className={css.lines}>
        {lines.slice(0, count).map((line, at) => {
          const key = `${line.organiser} ${line.line} ${line.moment ?? ''} ${line.place} ${at}`;
          return <TraceLineItem key={key} id={key} {...{ line, isIncome }} {...props} />;
        })}
      </ul>
      {count < lines.length && (
        <Button
          size="small"
          onClick={() => {
            setCount(count + shownMore);
          }}
        >
          {props.words.text.paneResults.trace.more(lines.length - count)}
        </Button>
      )}
      {count >= lines.length && more > 0 && <p className={css.note}>{props.words.text.paneResults.trace.untold(more)}</p>}
    </>
  );
}
