import { numbers } from '../numbers';
import type { AllocationSentences } from '../parts/issues-allocation';

const { euros } = numbers.en;

export const issuesAllocation: AllocationSentences = {
  'line.untagged': ({ line, name, amount }) =>
    `Line ${line} (${name}) has no population moment, so ${euros(amount)} stays unallocated. Add a rule that matches the line, or tag the line itself.`,
  'measure.missing-in-budget': ({ measure, organiser }) =>
    `The budget of ${organiser} has no column ${measure}, so its lines are not in this figure. Add the column, or join the columns in the model's measures.`,
  'driver.not-in-force': ({ driver, year }) =>
    `Driver ${driver} does not hold in ${year}, so the money of the moments that use it stays unallocated. Add that year's figures to the model or let the driver start earlier.`,
  'rule.clash': ({ line, first, second }) =>
    `Rules ${first} and ${second} are equally strong on line ${line}, so neither was used and its money stays unallocated. Give one of them a higher rank or narrow its conditions.`,
  'rule.dead': ({ rule }) =>
    `Rule ${rule} matches no line. Check its conditions, or remove it if the service is no longer there.`,
  'rule.shadowed': ({ rule, by }) =>
    `Rule ${rule} never takes effect, because the stronger rule ${by} matches all of its lines. Narrow ${by} or remove ${rule}.`,
  'tag.unknown-line': ({ line, organiser }) =>
    `The model tags line ${line} (organiser ${organiser}), but the budget has no such line. Correct the line's id or remove the tag.`,
  'tag.text-unknown': ({ row, part }) =>
    `The moment column of row ${String(row)} says “${part}”, but the model has no such moment, so the line stays unallocated. Write the moment's name or id as it stands on the sheet Model Moments.`,
  'tag.text-share': ({ row, part }) =>
    `In the moment column of row ${String(row)}, “${part}” gives no share, so the line stays unallocated. Write a percentage after each moment, for example “Day care 60 %; Pre-school 40 %”.`,
  'tag.text-repeated': ({ row, part }) =>
    `The moment column of row ${String(row)} names one moment twice (${part}), so the line stays unallocated. Join the shares.`,
  'tag.text-over-one': ({ row, text, sum }) =>
    `The shares in the moment column of row ${String(row)} (${text}) add up to ${sum} %, so the line stays unallocated. Shares can be 100 % at most.`,
  'population.missing': ({ year, what }) =>
    `Population is missing: year ${year}${what && `, ${what}`}. What depends on it stays unallocated, and euros per head cannot be computed. Add it to the model's population table.`,
  'population.earlier-year': ({ year, measures }) =>
    `The figures ${measures} are divided by the population of ${year}, as that of their own year is not known. What is divided by population is therefore graded B at best. Once you bring the population of that year, or a projection, it is used.`,
  'driver.nobody': ({ driver, moment, measure }) =>
    `Driver ${driver} has nobody to place the money of moment ${moment} on (${measure}), so it stays unallocated. Fill in the driver's figures or choose another driver.`,
  'driver.circular': ({ moments }) =>
    `Moments ${moments} follow each other in a circle, so their shares cannot be computed and the money stays unallocated. Give one of them a driver of its own.`,
  'driver.rake-not-converged': ({ driver, gap }) =>
    `The age and area totals of driver ${driver} cannot be reconciled (largest gap ${gap}), so its money is spread over areas by population instead. Check that the totals are equal and that every area has people of the ages served.`,
  'driver.amounts-over-line': ({ driver, line, amounts, amount }) =>
    `The amounts of driver ${driver} on line ${line} add up to ${euros(amounts)}, but the line has only ${euros(amount)}. Lower the amounts; until then the line's money stays unallocated.`,
  'driver.amounts-several-lines': ({ driver, moment, measure, lines }) =>
    `The amounts of driver ${driver} do not say which line they belong to, and moment ${moment} has ${String(lines)} lines (${measure}). Nothing was placed. Write the line's id beside the amounts.`,
  'driver.nothing-to-follow': ({ driver, moment, measure }) =>
    `Driver ${driver} follows moments or lines that have no allocated money (${measure}), so the money of moment ${moment} stays unallocated. Check what it follows.`,
  'support.not-booked': ({ units }) =>
    `The costs of support units ${units} were not passed on, because their basis holds a number that cannot be used. Give zero or a positive number as the basis in the model.`,
  'support.closed-loop': ({ units }) =>
    `Support units ${units} serve only each other, so their costs never reach the services themselves. Give at least one of them a unit to serve that is not a support unit.`,
  'support.serves-nobody': ({ units }) =>
    `Support unit ${units} has no open unit to serve, so its costs cannot be passed on. Name the units it serves or change the order.`,
  'support.unknown-unit': ({ units }) =>
    `The support-cost table names unit ${units}, which is not in the budget. Check the code; until then support costs are not passed on.`,
  'sum.unsafe': ({ measure }) =>
    `The sum of ${measure} is too large to be computed to the cent (over 90 trillion euros). Check the unit (euros, thousands, millions).`,
  'flow.mismatch': ({ payer, payee, paid, received, measure }) =>
    `${payer} pays ${payee} ${euros(paid)}, but ${payee} records ${euros(received)} (${measure}). The payer's figure was eliminated once; agree which figure is right.`,
  'measure.several': ({ measure, year, others }) =>
    `Several columns may be the budget of ${year}. ${measure} was used. The others: ${others}. Choose one with --measure.`,
  'measure.unknown': ({ measure, known }) => `There is no measure ${measure}. Choose one of these: ${known}.`,
  'compare.reform-2023': ({ before, after }) =>
    `Years ${before} and ${after} are not comparable: health, social and rescue services moved to the wellbeing services counties on 1.1.2023. Compare moments of the same services, or include the county's budget.`,
  'index.missing': ({ year }) =>
    `The price index has no value for ${year}, so that year is shown in nominal prices only. Add the value to the model.`,
};
