import type { ReactElement } from 'react';
import css from './charts.module.css';

/** Stripes and dots, so that no part is told by its colour alone. */
export function FillPatterns({ id }: { readonly id: string }): ReactElement {
  return (
    <svg className={css.patterns} aria-hidden="true">
      <defs>
        <pattern id={`${id}-family`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className={css.ground} />
          <rect width="3" height="6" className={css.ink} />
        </pattern>
        <pattern id={`${id}-others`} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" className={css.ground} />
          <circle cx="3" cy="3" r="1.25" className={css.ink} />
        </pattern>
      </defs>
    </svg>
  );
}
