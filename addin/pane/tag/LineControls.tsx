import type { ReactElement, RefObject } from 'react';
import type { MomentChoice } from '../../app/state';
import { firstUpper } from '../format';
import { IconButton } from '../parts/Button';
import { Select, TextInput } from '../parts/controls';
import { Field } from '../parts/Field';
import type { Words } from '../words';
import { lineFilters, type LineFilter, type LineSettings } from './line-filter';
import css from './LineControls.module.css';

interface Props {
  readonly words: Words;
  readonly settings: LineSettings;
  readonly moments: readonly MomentChoice[];
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onSettings: (changed: Partial<LineSettings>) => void;
  /** From the search down into the list. */
  readonly onDown: () => void;
}

/** Which lines are shown, and in which order. */
export function LineControls({ words, settings, moments, search, onSettings, onDown }: Props): ReactElement {
  const said = words.text.paneTag;
  const filters = lineFilters.filter((filter) => filter !== 'sheet' || settings.sheetKeys.length > 0);
  return (
    <search className={css.controls}>
      <div className={css.search}>
        <TextInput
          ref={search}
          type="search"
          aria-label={said.search}
          placeholder={`${said.search}: ${said.searchHint}`}
          value={settings.search}
          onChange={({ target }) => {
            onSettings({ search: target.value });
          }}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
            event.preventDefault();
            onDown();
          }}
        />
        {settings.search !== '' && (
          <IconButton
            icon="close"
            label={said.clearSearch}
            onClick={() => {
              onSettings({ search: '' });
            }}
          />
        )}
      </div>
      <Field label={said.filter}>
        {(control) => (
          <Select
            {...control}
            value={settings.filter}
            onChange={({ target }) => {
              onSettings({ filter: target.value as LineFilter });
            }}
          >
            {filters.map((filter) => (
              <option key={filter} value={filter}>
                {firstUpper(said.filters[filter])}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={said.order}>
        {(control) => (
          <Select
            {...control}
            value={settings.order}
            onChange={({ target }) => {
              onSettings({ order: target.value === 'amount' ? 'amount' : 'sheet' });
            }}
          >
            <option value="sheet">{firstUpper(said.orders.sheet)}</option>
            <option value="amount">{firstUpper(said.orders.amount)}</option>
          </Select>
        )}
      </Field>
      <MomentFilter words={words} moments={moments} moment={settings.moment} onMoment={(moment) => onSettings({ moment })} />
    </search>
  );
}

function MomentFilter({
  words,
  moments,
  moment,
  onMoment,
}: {
  readonly words: Words;
  readonly moments: readonly MomentChoice[];
  readonly moment: string;
  readonly onMoment: (moment: string) => void;
}): ReactElement | null {
  const said = words.text.paneTag;
  const used = moments.filter(({ lines, id }) => lines > 0 || id === moment);
  if (used.length === 0) return null;
  return (
    <div className={css.wide}>
      <Field label={said.moment}>
        {(control) => (
          <Select
            {...control}
            value={moment}
            onChange={({ target }) => {
              onMoment(target.value);
            }}
          >
            <option value="">{firstUpper(said.everyMoment)}</option>
            {used.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  );
}
