import type { ReactElement } from 'react';
import type { ViewProps } from '../view-props';

export function ResultsView({ state }: ViewProps): ReactElement {
  return <p>{state.measure}</p>;
}
