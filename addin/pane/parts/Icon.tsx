import type { ReactElement } from 'react';
import { classNames } from './class-names';
import css from './Icon.module.css';
import { iconPaths, type IconName } from './icon-paths';

/** A drawing beside words; it says nothing by itself, so it is hidden from screen readers. */
export function Icon({ name, className }: { readonly name: IconName; readonly className?: string }): ReactElement {
  return (
    <svg className={classNames(css.icon, className)} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={iconPaths[name].path} />
    </svg>
  );
}
