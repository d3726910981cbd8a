import type { InputHTMLAttributes, ReactElement, ReactNode, Ref, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { useId } from 'react';
import { classNames } from './class-names';
import css from './controls.module.css';

/** Native controls in Fluent's looks; put them into a Field, which names them. */
export function TextInput({
  className,
  ...rest
}: InputHTMLAttributes<HTMLInputElement> & { readonly ref?: Ref<HTMLInputElement> }): ReactElement {
  return <input type="text" autoComplete="off" spellCheck={false} className={classNames(css.input, className)} {...rest} />;
}

export function TextArea({
  className,
  ...rest
}: TextareaHTMLAttributes<HTMLTextAreaElement> & { readonly ref?: Ref<HTMLTextAreaElement> }): ReactElement {
  return <textarea rows={3} className={classNames(css.input, css.area, className)} {...rest} />;
}

export function Select({ className, ...rest }: SelectHTMLAttributes<HTMLSelectElement>): ReactElement {
  return <select className={classNames(css.input, className)} {...rest} />;
}

export function Checkbox({
  label,
  ...rest
}: Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> & { readonly label: ReactNode }): ReactElement {
  return (
    <label className={css.choice}>
      <input type="checkbox" {...rest} />
      <span>{label}</span>
    </label>
  );
}

export interface RadioOption {
  readonly value: string;
  readonly label: ReactNode;
  /** Smaller, under the label. */
  readonly hint?: ReactNode;
}

/** One answer of a few, all in sight. */
export function RadioGroup({
  legend,
  options,
  value,
  onChange,
}: {
  readonly legend: ReactNode;
  readonly options: readonly RadioOption[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
}): ReactElement {
  const name = useId();
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={css.choice}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => {
              onChange(option.value);
            }}
          />
          <span>
            {option.label}
            {option.hint !== undefined && <span className={css.hint}>{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
