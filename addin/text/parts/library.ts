import type { LibraryWords } from '../../../engine';

/** Words of the starter library and of the models it starts. */
export type LibraryText = LibraryWords;
