/** `npm run test:long`: the fuzz tests with fifty times as many tries, from new seeds. A failure prints its seed. Arguments go to jest. */
import { runNode, tools } from './shell.mjs';

const times = process.env.MOMENTTI_FUZZ ?? '50';
process.exitCode = runNode(tools.jest, ['--testPathPatterns', 'fuzz', ...process.argv.slice(2)], {
  env: { MOMENTTI_FUZZ: times, MOMENTTI_SEED: 'random' },
});
