import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Size } from '../geometry/seen';
import { textScale } from '../geometry/text-scale';
import type { Lettering } from './text-width';

/** Of the usual text size, in CSS pixels. */
const headerHeight = 22;
const letterSize = 13;
const digitWidth = 8;
const headerPadding = 14;

/** Sizes of the headers, and the letters that texts are measured with; the header of a row has room for the last row's number. */
export function useGridSizes(
  stage: RefObject<HTMLDivElement | null>,
  lastRow: number,
): { readonly headers: Size; readonly lettering: Lettering } {
  const [lettering, setLettering] = useState<Lettering>({ family: 'sans-serif', size: letterSize });
  const digits = Math.max(3, String(lastRow).length);
  const [headers, setHeaders] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    if (stage.current === null) return;
    const { fontFamily, fontSize } = getComputedStyle(stage.current);
    const scale = textScale();
    setLettering({ family: fontFamily, size: parseFloat(fontSize) });
    setHeaders({ width: (digits * digitWidth + headerPadding) * scale, height: headerHeight * scale });
  }, [stage, digits]);
  return { headers, lettering };
}
