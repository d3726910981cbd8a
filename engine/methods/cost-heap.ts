interface Entry {
  readonly cost: bigint;
  readonly node: number;
}

/** Nodes waiting at a cost: the cheapest comes out first, of equal ones the lower node. */
export class CostHeap {
  private readonly entries: Entry[] = [];

  push(cost: bigint, node: number): void {
    const { entries } = this;
    const entry = { cost, node };
    let at = entries.length;
    entries.push(entry);
    while (at > 0 && isBefore(entry, entries[(at - 1) >> 1])) {
      entries[at] = entries[(at - 1) >> 1];
      at = (at - 1) >> 1;
    }
    entries[at] = entry;
  }

  pop(): number | null {
    const { entries } = this;
    const last = entries.pop();
    if (last === undefined || entries.length === 0) return last?.node ?? null;
    const { node } = entries[0];
    let at = 0;
    for (let child = 1; child < entries.length; child = 2 * at + 1) {
      if (child + 1 < entries.length && isBefore(entries[child + 1], entries[child])) child += 1;
      if (!isBefore(entries[child], last)) break;
      entries[at] = entries[child];
      at = child;
    }
    entries[at] = last;
    return node;
  }
}

const isBefore = (a: Entry, b: Entry): boolean => a.cost < b.cost || (a.cost === b.cost && a.node < b.node);
