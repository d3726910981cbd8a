let pencil: CanvasRenderingContext2D | null = null;

/** Part of the size of the letters that the widest digit takes, and more: what is shorter surely fits. */
const widestDigit = 0.65;

export interface Lettering {
  /** Font families as CSS names them, and the size in CSS pixels. */
  readonly family: string;
  readonly size: number;
}

/** Width of a text in CSS pixels. */
function textWidth(text: string, bold: boolean, { family, size }: Lettering): number {
  pencil ??= document.createElement('canvas').getContext('2d');
  if (pencil === null) return text.length * size * widestDigit;
  pencil.font = `${bold ? '600 ' : ''}${size}px ${family}`;
  return pencil.measureText(text).width;
}

export const textFits = (text: string, bold: boolean, lettering: Lettering, width: number): boolean =>
  text.length * lettering.size * widestDigit <= width || textWidth(text, bold, lettering) <= width;
