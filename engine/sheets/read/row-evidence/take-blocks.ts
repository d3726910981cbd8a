import type { FoundTotal, SignedPart } from '../table-shape';
import { agreement, mostlyAgrees } from './agreement';
import type { FoldedBlocks } from './fold-blocks';
import { missedShare, slip } from './take-structure';
import { accept, toleranceFor, type TotalSearch } from './total-search';

/** What the blocks of a table, folded into one, tell of its totals. */
export interface BlockTotals extends Pick<FoldedBlocks, 'blocks'> {
  /** Places are those of names; inner totals first. */
  readonly totals: readonly FoundTotal[];
}

/** Takes what is a total in the blocks together for a total in each of them that has its parts, where it adds up there or nearly does. */
export function takeBlocks(search: TotalSearch, { blocks, totals }: BlockTotals): void {
  for (const block of blocks) {
    for (const { at: name, parts: names, evidence } of totals) {
      const at = block[name] ?? -1;
      const parts = names.flatMap((part): SignedPart[] => {
        const row = block[part.at] ?? -1;
        return row < 0 ? [] : [{ at: row, sign: part.sign }];
      });
      if (at < 0 || parts.length === 0 || search.totals.has(at) || !search.live.has(at)) continue;
      const isWhole = parts.length === names.length && missedShare(search.facts, at, parts) <= slip;
      if (isWhole || mostlyAgrees(agreement(search.facts, at, parts, toleranceFor(search, at, parts.length)))) {
        accept(search, at, parts, evidence);
      }
    }
  }
}
