import { remembering } from './remembering';

/** How texts of cells, headings and patterns are compared: letter case, line breaks, width of spaces, composed letters and outer spaces make no difference. */
export const foldText: (text: string) => string = remembering((text) =>
  text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase(),
);
