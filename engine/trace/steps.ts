import type { Chain } from '../allocation/chain';
import type { Part } from '../allocation/part';
import { receiptWeights, type SupportMove, type SupportReceipt } from '../allocation/overheads/book-support-costs';
import type { Reach } from '../allocation/reach';
import { ageCount, lastAge } from '../model/terms';
import { amountText } from '../money/amount';
import type { Cents } from '../money/apportion';
import { apportionPrepared } from '../money/prepared';
import { decimalText } from '../money/decimal';
import { add, parseWeight, rationalOf, rationalText, zero, one, subtract, type Rational } from '../money/rational';
import type { CellFilter } from './cell';
import type { TraceStep } from './trace';

interface StepPart {
  readonly key: string;
  readonly weight: Rational;
  readonly cents: Cents;
  readonly asked: boolean;
}

/** Every apportionment between a line and the cell asked about, each redoable: total × weight ÷ weights in all, largest remainder. */
export function traceSteps(chain: Chain, index: number, measure: number, part: Part, filter: CellFilter): TraceStep[] {
  const decision = chain.decision(index, measure);
  if (part.moment < 0 && part.place !== 'tagRemainder') return [];
  if (typeof decision === 'string') return [];
  const steps = [...supportSteps(chain, index, measure), tagStep(chain, index, measure, part)];
  if (part.reach === null) return steps;
  const total = chain.tagged(chain.cents(index, measure), decision)[decision.moments.indexOf(part.moment)];
  if (part.reach.split) steps.push(reachStep(total, part));
  if (part.place === 'allocated') steps.push(...ageSteps(chain, part.reach, part.cents, filter));
  return steps;
}

/**
 * How support costs came to the line: each support unit's costs over the units it serves by its basis, then what the line's unit received over
 * its lines by their own cents. (Reciprocal flows are solved together: their parts follow the basis to a cent.)
 */
function supportSteps(chain: Chain, index: number, measure: number): TraceStep[] {
  const receipt = chain.booking?.receipts.find((booked) => booked.measure === measure && booked.lines.includes(index));
  if (receipt === undefined) return [];
  const moves = (chain.booking?.moves ?? []).filter((move) => move.measure === measure && move.organiser === receipt.organiser);
  const serving = [...new Set(moves.filter(({ to }) => to === receipt.unit).map(({ from }) => from))];
  const closings = serving.map((unit) =>
    closingStep(
      chain,
      moves.filter(({ from }) => from === unit),
      receipt,
    ),
  );
  const own = (line: number): Cents => chain.table.cents[measure][line] || 0;
  const parts = receiptWeights(receipt.lines, own).map((weight, at): StepPart => {
    const line = receipt.lines[at];
    const cents = chain.cents(line, measure) - own(line);
    return { key: chain.table.lines[line].line.id, weight: rationalOf(weight), cents, asked: line === index };
  });
  return [...closings, { ...step('support', receipt.amount, parts, false), of: receipt.unit }];
}

function closingStep(chain: Chain, moves: readonly SupportMove[], { organiser, unit }: SupportReceipt): TraceStep {
  const from = moves[0]?.from ?? '';
  const basis = chain.model.supportCosts.find(
    (structure) => structure.organiser === organiser && structure.support.includes(from),
  )?.use[from];
  const parts = moves.map(({ to, amount }): StepPart => {
    const weight = basis !== undefined && Object.hasOwn(basis, to) ? parseWeight(basis[to]) : zero;
    return { key: to, weight, cents: amount, asked: to === unit };
  });
  return {
    ...step(
      'support',
      moves.reduce((sum, { amount }) => sum + amount, 0),
      parts,
      false,
    ),
    of: from,
  };
}

function tagStep(chain: Chain, index: number, measure: number, part: Part): TraceStep {
  const decision = chain.decision(index, measure);
  if (typeof decision === 'string') return { step: 'tag', total: '0.00', parts: [], weightTotal: '0' };
  const cents = chain.cents(index, measure);
  const parts = chain.tagged(cents, decision);
  const named = decision.moments.map((moment, at) => ({
    key: chain.model.moments[moment].id,
    weight: decision.shares[at],
    cents: parts[at],
    asked: moment === part.moment,
  }));
  const rest = { key: 'remainder', weight: decision.rest, cents: parts[named.length], asked: part.place === 'tagRemainder' };
  return step('tag', cents, decision.rest.n === 0n ? named : [...named, rest], true);
}

function reachStep(total: Cents, part: Part): TraceStep {
  const share = part.reach?.share ?? one;
  const inReach = part.place === 'allocated' ? part.cents : total - part.cents;
  const parts = [
    { key: 'reach', weight: share, cents: inReach, asked: part.place === 'allocated' },
    { key: 'remainder', weight: subtract(one, share), cents: total - inReach, asked: part.place !== 'allocated' },
  ];
  return step('reach', total, parts, true);
}

function ageSteps(chain: Chain, reach: Reach, total: Cents, filter: CellFilter): TraceStep[] {
  const { from, to } = filter.ages ?? { from: 0, to: ageCount - 1 };
  const amounts = new Float64Array(reach.exactWeights.length);
  apportionPrepared(total, reach.weights, amounts);
  const columns = amounts.length / ageCount;
  const parts = reach.exactWeights.map((weight, cell): StepPart => {
    const age = Math.floor(cell / columns);
    const column = cell % columns;
    const asked = age >= from && age <= to && (columns === 1 || filter.column === null || filter.column === column);
    return {
      key: columns === 1 ? ageKey(age) : `${ageKey(age)} ${chain.areas[column] ?? '-'}`,
      weight,
      cents: amounts[cell],
      asked,
    };
  });
  const ages = step('ages', total, parts, false);
  if (filter.column === null || reach.areaWeights === null || columns > 1) return [ages];
  return [
    ages,
    ...areaSteps(
      chain,
      reach,
      parts.filter(({ asked, cents }) => asked && cents !== 0),
      filter.column,
    ),
  ];
}

function areaSteps(chain: Chain, reach: Reach, ages: readonly StepPart[], column: number): TraceStep[] {
  return ages.flatMap(({ key, cents }) => {
    const age = Number.parseInt(key, 10);
    const weights = reach.areaWeights?.[age];
    const persons = reach.areaPersons?.[age];
    if (!weights || !persons) return [];
    const amounts = new Float64Array(persons.length);
    apportionPrepared(cents, weights, amounts);
    const parts = persons.map((weight, at) => ({
      key: chain.areas[at] ?? '-',
      weight,
      cents: amounts[at],
      asked: at === column,
    }));
    return [{ ...step('areas', cents, parts, true), of: key }];
  });
}

const ageKey = (age: number): string => (age === lastAge ? `${age}+` : String(age));

/** Parts that were asked for stand alone; the others are summed, unless the step is short enough to be shown whole. */
function step(kind: TraceStep['step'], total: Cents, parts: readonly StepPart[], whole: boolean): TraceStep {
  const shown = parts.filter((part) => (whole || part.asked) && (part.weight.n !== 0n || part.cents !== 0));
  const others = parts.filter((part) => !shown.includes(part));
  const rest = others.reduce((sum, { cents }) => sum + cents, 0);
  const restWeight = others.map(({ weight }) => weight).reduce(add, zero);
  const text = ({ key, weight, cents }: Omit<StepPart, 'asked'>): TraceStep['parts'][number] => ({
    key,
    weight: rationalText(weight),
    decimal: decimalText(weight),
    amount: amountText(cents),
  });
  const summed = restWeight.n === 0n && rest === 0 ? [] : [text({ key: 'others', weight: restWeight, cents: rest })];
  return {
    step: kind,
    total: amountText(total),
    parts: [...shown.map(text), ...summed],
    weightTotal: rationalText(parts.map(({ weight }) => weight).reduce(add, zero)),
  };
}
