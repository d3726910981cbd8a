import type { CellStyle } from '../../../engine';

/** One accent, two greys: readable in black-and-white print. RGB without alpha. */
const accent = '1F5A6B';
/** Bars stand behind numbers, so they are pale. */
export const barColor = 'A8CBD5';
export const ink = '222222';
const quiet = '595959';
const alarm = '8A2B0E';
const tint = 'E9F0F2';
const alarmTint = 'FCEFE6';

export interface Look {
  /** Points. */
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fill?: string;
  readonly format: string;
  readonly align?: 'left' | 'right';
  readonly wrap?: boolean;
  readonly top?: string;
  readonly bottom?: string;
}

const general = 'General';
/** Codes are written in the en-US form; every host shows them with the reader's own separators and minus. */
const cents = '#,##0.00';
const whole = '#,##0';
const perCent = '0.0%';

const plain = { size: 10, color: ink, format: general } as const;
const figure = { ...plain, align: 'right' } as const;
const total = { ...plain, bold: true, top: accent } as const;
const totalFigure = { ...total, align: 'right' } as const;
const header = { ...plain, bold: true, color: accent, fill: tint, wrap: true, bottom: accent } as const;

/** How each kind of cell looks; the only place where fonts, fills and number formats are chosen. */
export const looks: Readonly<Record<CellStyle, Look>> = {
  title: { ...plain, size: 18, bold: true, color: accent },
  subtitle: { ...plain, size: 12, bold: true, color: accent },
  note: { ...plain, size: 9, color: quiet, wrap: true },
  warning: { ...plain, bold: true, color: alarm, fill: alarmTint, wrap: true },
  header,
  headerNumber: { ...header, align: 'right' },
  text: { ...plain, align: 'left' },
  wrapped: { ...plain, align: 'left', wrap: true },
  amount: { ...figure, format: cents },
  euros: { ...figure, format: whole },
  perHead: { ...figure, format: cents },
  count: { ...figure, format: whole },
  share: { ...figure, format: perCent },
  number: { ...figure, format: '0.######' },
  grade: figure,
  totalLabel: { ...total, align: 'left' },
  totalAmount: { ...totalFigure, format: cents },
  totalEuros: { ...totalFigure, format: whole },
  totalPerHead: { ...totalFigure, format: cents },
  totalCount: { ...totalFigure, format: whole },
  totalShare: { ...totalFigure, format: perCent },
};

export const cellStyles = Object.keys(looks) as readonly CellStyle[];

/** Points a line of this size takes, space between lines included. */
export function lineHeight(look: Look): number {
  return Math.ceil(look.size * 1.3);
}
