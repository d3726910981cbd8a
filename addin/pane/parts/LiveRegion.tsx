import type { ReactElement } from 'react';
import { VisuallyHidden } from './VisuallyHidden';

/**
 * Says what happened, to screen readers. `at` grows with each message: two regions take turns, so that the same sentence twice is
 * said twice.
 */
export function LiveRegion({ message, at }: { readonly message: string; readonly at: number }): ReactElement {
  const turn = at % 2;
  return (
    <VisuallyHidden>
      <span role="status" aria-live="polite" aria-atomic="true">
        {turn === 0 ? message : ''}
      </span>
      <span role="status" aria-live="polite" aria-atomic="true">
        {turn === 1 ? message : ''}
      </span>
    </VisuallyHidden>
  );
}
