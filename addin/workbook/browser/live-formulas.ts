/** 1-based row, 0-based column. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Functions known besides those of spreadsheets. */
export interface AddedFunctions {
  /** In capitals, under every name they have. */
  readonly names: readonly string[];
  /** Makes the calculator know them; called once, before it is first used. */
  readonly register: () => Promise<void>;
  /** What they find in the calculator's settings. */
  readonly context: object;
  /** A formula as a file holds it, with their names as they are typed; and the other way. */
  readonly withTypedNames: (formula: string) => string;
  readonly withStoredNames: (formula: string) => string;
  /** Whether a formula uses some whose figures come from elsewhere than cells. */
  readonly areLive: (formula: string) => boolean;
}
