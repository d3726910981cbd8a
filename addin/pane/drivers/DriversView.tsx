import { useState, type ReactElement } from 'react';
import { EmptyState } from '../parts/EmptyState';
import type { ViewProps } from '../view-props';
import { DriverDialog } from './DriverDialog';
import { DriverList } from './DriverList';
import css from './Drivers.module.css';
import { PopulationSection } from './PopulationSection';
import { useDrivers } from './use-drivers';

/** Who the money is divided among and by what: the people the model knows, and the drivers by the money they place. */
export function DriversView(view: ViewProps): ReactElement {
  const { desk, state, words } = view;
  const { paneDrivers: said } = words.text;
  const drivers = useDrivers(desk, state);
  const [opened, setOpened] = useState<string | null>(null);
  if (state.phase !== 'ready') {
    return (
      <EmptyState icon="people" title={said.notReady.title}>
        {said.notReady.body}
      </EmptyState>
    );
  }
  if (drivers === null) return <p role="status">{said.loading}</p>;
  const row = drivers.drivers.find(({ driver }) => keyOf(driver) === opened);
  return (
    <div className={css.view}>
      <PopulationSection {...view} drivers={drivers} />
      <DriverList
        {...view}
        drivers={drivers}
        onOpen={(driver) => {
          setOpened(keyOf(driver));
        }}
      />
      {row !== undefined && (
        <DriverDialog
          {...view}
          key={opened}
          row={row}
          areas={drivers.areas}
          onClose={() => {
            setOpened(null);
          }}
        />
      )}
    </div>
  );
}

/** An entry of an id holds from a year on; another of the same id is another row. */
const keyOf = ({ id, validFrom }: { readonly id: string; readonly validFrom?: number | undefined }): string =>
  `${validFrom ?? ''} ${id}`;
