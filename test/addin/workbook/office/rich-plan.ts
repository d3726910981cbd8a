import type { SheetPlan } from '../../../../engine';

/** A sheet with everything a plan can ask for. `amount` tells one version from another. */
export function richPlan(name: string, amount: number, { rows = 3, origin = 'result' as SheetPlan['origin'] } = {}): SheetPlan {
  const lines = Array.from({ length: rows }, (_, at) => [
    { value: `7-${at}` },
    { value: amount + at, style: 'amount' as const },
    { value: at / 10, style: 'share' as const },
  ]);
  return {
    name,
    ...(origin && { origin }),
    widths: [30, 12, 10],
    rows: [
      [{ value: `Otsikko ${amount}`, style: 'title', span: 3 }],
      [
        { value: 'Ryhmä', style: 'header' },
        { value: 'Euroa', style: 'headerNumber' },
        { value: 'Osuus', style: 'headerNumber' },
      ],
      ...lines,
      [{ value: '=Yhteensä', style: 'totalLabel' }, { value: amount * rows, style: 'totalAmount' }, { value: null }],
    ],
    freeze: { rows: 2, columns: 1 },
    gridlines: false,
    bars: [{ column: 1, from: 3, to: 2 + rows }],
    choices: [{ column: 0, from: 3, to: 2 + rows, list: ['7-0', '7-1'] }],
    charts: [
      {
        kind: 'stackedBars',
        title: 'Kaavio',
        altText: 'Euroa ryhmittäin',
        categories: { column: 0, from: 3, to: 2 + rows },
        series: [
          { name: 'Euroa', values: { column: 1, from: 3, to: 2 + rows } },
          { name: 'Osuus', values: { column: 2, from: 3, to: 2 + rows } },
        ],
        style: 'euros',
        axisTitle: 'euroa',
        place: { row: 8, column: 0, rows: 10, columns: 3 },
      },
    ],
    print: { landscape: true, fit: { wide: 1, tall: 0 }, titleRows: 2 },
  };
}
