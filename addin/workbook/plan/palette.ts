/**
 * Colours of series, in the order they are used: told apart by colour-blind eyes, and neighbours by their lightness alone, so that a chart
 * can be printed in grey. RGB.
 */
export const seriesColors = ['1F5A6B', 'F0B44C', 'A8476F', 'BFD9E0', '3B2A4F', '9AAE55', '5E7F95', 'E4D3B0'] as const;

export const seriesColor = (at: number): string => seriesColors[at % seriesColors.length] ?? seriesColors[0];
