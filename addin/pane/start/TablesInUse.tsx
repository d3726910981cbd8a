import type { ReactElement } from 'react';
import { Button } from '../parts/Button';
import { Section } from '../parts/Section';
import type { ViewProps } from '../view-props';
import css from './Asking.module.css';
import { placeAndSigns, unitOf } from './reading-words';

/** How the figures were read out of the workbook, and the way to have it otherwise. */
export function TablesInUse({ desk, state, words }: ViewProps): ReactElement | null {
  const said = words.text.paneStart;
  if (state.tables.length === 0) return null;
  return (
    <Section title={said.tables.title}>
      <ul className={css.tables}>
        {state.tables.map((table) => (
          <li key={`${table.sheet ?? ''} ${table.firstRow}`}>
            {[
              ...placeAndSigns(table, words),
              ...(table.currency === null && table.unit === 1
                ? []
                : [words.text.readingReasons.unit(unitOf(table.unit), table.currency)]),
            ].join(' ')}
          </li>
        ))}
      </ul>
      <div>
        <Button icon="edit" onClick={() => void desk.reconsider()}>
          {said.tables.change}
        </Button>
      </div>
    </Section>
  );
}
