import type { ButtonHTMLAttributes, ReactElement, Ref } from 'react';
import css from './Button.module.css';
import { classNames } from './class-names';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';

interface Looks {
  /** primary: the one thing to do here. secondary: the others. subtle: among text and in rows. */
  readonly appearance?: 'primary' | 'secondary' | 'subtle';
  readonly size?: 'small' | 'medium';
  readonly ref?: Ref<HTMLButtonElement>;
}

type Props = Looks & ButtonHTMLAttributes<HTMLButtonElement>;

export function Button({
  appearance = 'secondary',
  size = 'medium',
  icon,
  className,
  children,
  ...rest
}: Props & { readonly icon?: IconName }): ReactElement {
  return (
    <button type="button" className={classNames(css.button, css[appearance], css[size], className)} {...rest}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A button that shows a drawing alone: its label is its name and its tooltip. */
export function IconButton({
  icon,
  label,
  appearance = 'subtle',
  size = 'medium',
  className,
  ...rest
}: Omit<Props, 'children' | 'title'> & { readonly icon: IconName; readonly label: string }): ReactElement {
  return (
    <button
      type="button"
      className={classNames(css.button, css[appearance], css[size], css.iconOnly, className)}
      aria-label={label}
      title={label}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  );
}
