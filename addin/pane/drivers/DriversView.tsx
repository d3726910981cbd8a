import type { ReactElement } from 'react';
import type { ViewProps } from '../view-props';

export function DriversView({ state }: ViewProps): ReactElement {
  return <p>{state.measure}</p>;
}
