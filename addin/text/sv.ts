import { carry } from './sv/carry';
import { cli } from './sv/cli';
import { svPages } from './sv/pages';
import type { Text } from './text';

export const sv: Text = { ...svPages, carry, cli };
