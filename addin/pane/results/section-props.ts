import type { Results } from '../../app/state';
import type { Words } from '../words';
import type { OpenFigure } from './figure';

/** What every part of the results is given. */
export interface SectionProps {
  readonly results: Results;
  readonly words: Words;
  readonly onOpen: OpenFigure;
}
