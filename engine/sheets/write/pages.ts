/** An A4: characters across, and rows down when that many fit across. A wider sheet is scaled, so that more rows fit. */
const lying = { across: 130, down: 35 };
const upright = { across: 88, down: 53 };

export interface Paper {
  readonly widths: readonly number[];
  readonly upright: boolean;
}

/** Rows that one page of a sheet this wide holds. */
export function rowsOfPage({ widths, upright: isUpright }: Paper): number {
  const { across, down } = isUpright ? upright : lying;
  const width = widths.reduce((sum, each) => sum + each, 0);
  return Math.floor((down * Math.max(across, width)) / across);
}

/** Something that should not be cut: a table with its title, or charts side by side. */
export interface Uncut {
  /** 1-based last row. */
  readonly end: number;
  /** Rows it takes on paper, headings of several lines allowed for. */
  readonly rows: number;
}

/**
 * Rows after which a page ends: none of the parts is cut in two where one page can hold it. A longer part begins a page of its own, flows
 * over as many as it needs, and what follows it begins another.
 */
export function pageBreaks(parts: readonly Uncut[], capacity: number): number[] {
  const breaks: number[] = [];
  let used = 0;
  parts.forEach(({ rows }, at) => {
    const before = parts[at - 1];
    if (before !== undefined && used + rows > capacity) {
      breaks.push(before.end);
      used = 0;
    }
    used += rows;
  });
  return breaks;
}
