import { useId, type ReactElement } from 'react';
import { classNames } from '../parts/class-names';
import type { Words } from '../words';
import css from './SplitDialog.module.css';
import type { ShareUnit } from './split-draft';

const units: readonly ShareUnit[] = ['percent', 'euro'];

/** Whether shares are typed in per cent or in euros. */
export function SplitUnits({
  words,
  unit,
  onUnit,
}: {
  readonly words: Words;
  readonly unit: ShareUnit;
  readonly onUnit: (unit: ShareUnit) => void;
}): ReactElement {
  const said = words.text.paneTag.split;
  const name = useId();
  return (
    <fieldset className={css.units}>
      <legend className={css.legend}>{said.unit}</legend>
      <div className={css.choices}>
        {units.map((one) => (
          <label key={one} className={classNames(css.choice, one === unit && css.chosen)}>
            <input
              type="radio"
              name={name}
              checked={one === unit}
              onChange={() => {
                onUnit(one);
              }}
            />
            {said.units[one]}
          </label>
        ))}
      </div>
      {unit === 'euro' && <p className={css.hint}>{said.eurosHint}</p>}
    </fieldset>
  );
}
