import { carry } from './en/carry';
import { cli } from './en/cli';
import { enPages } from './en/pages';
import type { Text } from './text';

export const en: Text = { ...enPages, carry, cli };
