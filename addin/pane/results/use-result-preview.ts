import { useEffect, useState } from 'react';
import type { Desk } from '../../app/desk';
import type { ResultPreview } from '../../app/result-preview';
import type { DeskState } from '../../app/state';

/** What a write would do, asked for anew when other result sheets stand or another figure is shown; null until it is known. */
export function useResultPreview(
  desk: Desk,
  { resultSheets, measure, readAt }: Pick<DeskState, 'resultSheets' | 'measure' | 'readAt'>,
): ResultPreview | null {
  const standing = resultSheets.join('\n');
  const [preview, setPreview] = useState<ResultPreview | null>(null);
  useEffect(() => {
    let isShown = true;
    void desk.previewResults().then((found) => {
      if (isShown) setPreview(found);
    });
    return () => {
      isShown = false;
    };
  }, [desk, standing, measure, readAt]);
  return preview;
}
