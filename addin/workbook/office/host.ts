/// <reference types="office-js" />

/** What the page hands in once Office is ready; nothing of it is touched before. */
export interface OfficeHost {
  readonly Excel: Pick<typeof Excel, 'run'>;
  readonly Office: { readonly context: Pick<Office.Context, 'platform' | 'requirements'> };
}

/** What this Excel can do beyond the floor, ExcelApi 1.14. */
export interface Abilities {
  /** Requests and answers are limited to 5 MB each. */
  readonly isOnline: boolean;
  /** Several round trips can be one step of Excel's own undo. */
  readonly groupsUndo: boolean;
  /** It tells when a sheet gets another name. */
  readonly tellsNames: boolean;
  /** The keyboard can be put into the sheet. */
  readonly focuses: boolean;
}

export function abilitiesOf({ Office: { context } }: OfficeHost): Abilities {
  const has = (set: string, version: string): boolean => context.requirements.isSetSupported(set, version);
  return {
    isOnline: String(context.platform) === 'OfficeOnline',
    groupsUndo: has('ExcelApi', '1.20'),
    tellsNames: has('ExcelApi', '1.17'),
    focuses: has('ExcelApiDesktop', '1.1'),
  };
}

/** Milliseconds of all that waits. */
export interface Timing {
  /** A selection is told when it has rested this long. */
  readonly rest: number;
  /** An answer that takes longer may be waiting for a cell to be finished. */
  readonly patience: number;
  /** Before each further try after a passing fault. */
  readonly retries: readonly number[];
}

export const usualTiming: Timing = { rest: 150, patience: 800, retries: [250, 1000, 3000] };
