import type { Place } from '../allocation/part';
import type { CellRef } from '../issues/issue';
import { lineName } from '../model/budget';
import { childLimit } from '../model/child-limit';
import { ageCount, type Evidence, type LineKind } from '../model/terms';
import { amountText } from '../money/amount';
import { source, type Analysis } from '../views/source';
import type { Amount } from '../views/analysis';
import { amountCell } from '../allocation/amount-cell';
import { driverOf } from './describe-line';
import type { TraceLine } from './trace';

/** Where one part of a line's money is, and why: a row of the list from which every table can be added up again. */
export interface TracedPart {
  readonly line: string;
  readonly label: string;
  readonly organiser: string;
  readonly kind: LineKind;
  readonly at: CellRef;
  readonly lineAmount: Amount;
  readonly place: Place;
  readonly moment: string | null;
  readonly momentName: string | null;
  readonly amount: Amount;
  /** Of the amount, what reaches children. */
  readonly children: Amount;
  readonly tag: TraceLine['tag'];
  readonly driver: TraceLine['driver'];
  readonly evidence: Evidence;
}

/** Every part of every line of the measure shown, in the order of the files. The parts of a line sum to it. */
export function lineParts(analysis: Analysis): readonly TracedPart[] {
  const { allocation, measure } = analysis[source];
  const { plain: chain } = allocation;
  const parts: TracedPart[] = [];
  chain.table.lines.forEach(({ line }, index) => {
    const decision = chain.decision(index, measure);
    const own = { line: line.id, label: lineName(line), organiser: line.organiser, kind: line.kind };
    const at = amountCell(chain.table, index, measure);
    chain.placeLine(index, measure, (part) => {
      const moment = part.moment < 0 ? null : chain.model.moments[part.moment];
      const byTag = moment !== null || part.place === 'tagRemainder';
      parts.push({
        ...own,
        at,
        lineAmount: amountText(chain.cents(index, measure)),
        place: part.place,
        moment: moment?.id ?? null,
        momentName: moment?.name ?? null,
        amount: amountText(part.cents),
        children: amountText(
          part.cells === null
            ? 0
            : childCents(part.cells, chain.columns, childLimit(chain.model, part.moment, analysis.children.under)),
        ),
        tag: byTag && typeof decision !== 'string' ? decision.origin : null,
        driver: driverOf(part.reach),
        evidence: part.reach?.evidence ?? 'U',
      });
    });
  });
  return parts;
}

function childCents(cells: Float64Array, columns: number, under: number): number {
  return cells.subarray(0, Math.min(under, ageCount) * columns).reduce((sum, cents) => sum + cents, 0);
}
