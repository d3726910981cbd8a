import { type Area, areaOf, holds, lastRow, meets, type Position, spanning } from './area';

/** Rows of one group; an area is found by the groups it is in. */
const groupRows = 64;
/** An area in more groups than this is looked at always, so that a file cannot make the index large. */
const mostGroups = 16;

/** The merged areas of a sheet. A cell of one of them is shown by the area's first cell. */
export class MergedAreas {
  private readonly groups = new Map<number, Area[]>();
  private readonly tall: Area[] = [];

  constructor(private readonly areas: readonly Area[]) {
    for (const area of areas) {
      const [from, to] = [groupOf(area.row), groupOf(lastRow(area))];
      if (to - from >= mostGroups) this.tall.push(area);
      else for (let group = from; group <= to; group += 1) this.groups.set(group, [...(this.groups.get(group) ?? []), area]);
    }
  }

  /** undefined: the cell is merged with none. */
  at(row: number, column: number): Area | undefined {
    if (this.areas.length === 0) return undefined;
    const has = (area: Area): boolean => holds(area, { row, column });
    return this.groups.get(groupOf(row))?.find(has) ?? this.tall.find(has);
  }

  /** The area a cell is part of, be it the cell alone. */
  around(at: Position): Area {
    return this.at(at.row, at.column) ?? areaOf(at);
  }

  meeting(seen: Area): readonly Area[] {
    return this.areas.filter((area) => meets(area, seen));
  }

  /** An area grown until it cuts no merged one in two. */
  whole(area: Area): Area {
    const grown = this.meeting(area).reduce(spanning, area);
    return grown.rows === area.rows && grown.columns === area.columns ? area : this.whole(grown);
  }
}

const groupOf = (row: number): number => Math.floor(row / groupRows);
