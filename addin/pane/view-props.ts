import type { Desk } from '../app/desk';
import type { DeskState } from '../app/state';
import type { Words } from './words';

/** What every view is given: it shows the state and sends what the person wants to the desk. */
export interface ViewProps {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly words: Words;
}
