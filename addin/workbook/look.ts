/** How a cell looks; index into the book's looks. Colours as "#rrggbb", null: the page's own. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: 'left' | 'right' | 'center' | null;
  readonly fill: string | null;
  readonly color: string | null;
  readonly wraps: boolean;
  readonly indent: number;
}
