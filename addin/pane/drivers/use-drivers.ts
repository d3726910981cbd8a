import { useEffect, useState } from 'react';
import type { Desk } from '../../app/desk';
import type { DriverEffect } from '../../../engine';
import type { DeskState, Drivers } from '../../app/state';

/** Drivers and population, asked for anew whenever they or the money they place change; null until they are there. */
export function useDrivers(desk: Desk, { driversVersion, linesVersion, measure }: DeskState): Drivers | null {
  const [drivers, setDrivers] = useState<Drivers | null>(null);
  useEffect(() => {
    let isShown = true;
    void desk.drivers().then((found) => {
      if (isShown) setDrivers(found);
    });
    return () => {
      isShown = false;
    };
  }, [desk, driversVersion, linesVersion, measure]);
  return drivers;
}

/** What hangs on one driver; null until it is worked out. */
export function useDriverEffect(
  desk: Desk,
  driver: string,
  { driversVersion, linesVersion, measure }: DeskState,
): DriverEffect | null {
  const [effect, setEffect] = useState<DriverEffect | null>(null);
  useEffect(() => {
    let isShown = true;
    void desk.driverEffect(driver).then((found) => {
      if (isShown) setEffect(found);
    });
    return () => {
      isShown = false;
    };
  }, [desk, driver, driversVersion, linesVersion, measure]);
  return effect;
}
