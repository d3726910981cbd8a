import { en } from './en';
import { fi } from './fi';
import type { Language } from './language';
import { sv } from './sv';
import type { Text } from './text';

/** One record per language; a new language is a file, a folder and a line here. */
export const texts: Readonly<Record<Language, Text>> = { fi, sv, en };
