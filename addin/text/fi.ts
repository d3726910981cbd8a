import { carry } from './fi/carry';
import { cli } from './fi/cli';
import { fiPages } from './fi/pages';
import type { Text } from './text';

export const fi: Text = { ...fiPages, carry, cli };
