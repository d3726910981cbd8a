import type { LineHeading } from '../../../model/line-headings';
import type { ClosingTotal } from './closing-totals';
import type { HeadingRow } from './heading-row';

/** A heading, and the place of the total that ends it, where one is known beforehand. */
export interface Section extends HeadingRow {
  readonly end: number | null;
}

/** "1" holds "11" and "1.1"; "1.1" holds "1.1.2", not "1.11". */
function codeWithin(outer: readonly string[], inner: readonly string[]): boolean {
  const text = (code: readonly string[]): string => (outer.length + inner.length > 2 ? `${code.join('.')}.` : code.join());
  return text(inner).length > text(outer).length && text(inner).startsWith(text(outer));
}

/**
 * Whether a heading stands within another, by what the sheet says: the total that ends the outer one, numbering, column, indent, capitals.
 * Where none of these tells, it does not: a level is never guessed.
 */
export function isWithin(outer: Section, inner: HeadingRow): boolean {
  if (outer.end !== null) return inner.at < outer.end;
  if (outer.code.length > 0 && inner.code.length > 0) return codeWithin(outer.code, inner.code);
  if (outer.column !== inner.column) return outer.column < inner.column;
  if (outer.indent !== inner.indent) return outer.indent < inner.indent;
  return outer.isUpper === true && inner.isUpper === false;
}

/** The same heading, printed anew. */
const isAgain = (one: HeadingRow, other: HeadingRow): boolean =>
  one.name === other.name && one.isOfMoney === other.isOfMoney && one.code.join('.') === other.code.join('.');

const none: readonly LineHeading[] = [];

/** The headings that are open at a row, while a table is read from top to bottom. */
export class OpenHeadings {
  private readonly open: Section[] = [];
  private current: readonly LineHeading[] = none;

  /** Those over a line here, outermost first: the same list for all lines of a section. */
  get over(): readonly LineHeading[] {
    return this.current;
  }

  begin(section: Section): void {
    this.closeFor(section);
    this.open.push(section);
    this.show();
  }

  /**
   * Ends what another section that begins here cannot stand within. Headings that name a service and those that name a kind of money are told
   * apart: "Tulot" and "Menot" follow each other within "Varhaiskasvatus".
   */
  closeFor(next: HeadingRow): void {
    this.closeFrom(this.open.findIndex((section) => isAgain(section, next)));
    let alike = this.lastAlike(next);
    while (alike !== undefined && !isWithin(alike, next)) {
      this.closeFrom(this.open.indexOf(alike));
      alike = this.lastAlike(next);
    }
    if (next.isOfMoney) return;
    const held = alike === undefined ? -1 : this.open.indexOf(alike);
    this.closeFrom(this.open.findIndex((section, at) => at > held && !isWithin(section, next)));
  }

  /** Ends what a total sums up: the section of its name, every section that it sums up together with lines before it, or, nameless, the last one. */
  end({ name, first, isBare }: ClosingTotal): void {
    const named = this.open.findLastIndex((section) => section.name === name);
    this.closeFrom(named);
    if (named >= 0) return;
    const within = first === null ? -1 : this.open.findIndex(({ at }) => first < at);
    this.closeFrom(within < 0 && isBare && name === '' ? this.open.length - 1 : within);
  }

  private lastAlike({ isOfMoney }: HeadingRow): Section | undefined {
    return this.open.findLast((section) => section.isOfMoney === isOfMoney);
  }

  private closeFrom(at: number): void {
    if (at < 0) return;
    this.open.length = at;
    this.show();
  }

  private show(): void {
    const shown = this.open.filter(({ isOfMoney, isField }) => !isOfMoney && !isField);
    this.current = shown.length === 0 ? none : shown.map(({ text, row }) => ({ text, row }));
  }
}
