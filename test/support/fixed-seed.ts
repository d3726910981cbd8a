import fc from 'fast-check';

/**
 * Laws are tried on the same cases in every run of a commit, so that a result can be repeated; `npm run test:long` and MOMENTTI_SEED=random
 * try new ones. A failure prints its seed either way.
 */
const asked = process.env['MOMENTTI_SEED'];
fc.configureGlobal({ ...fc.readConfigureGlobal(), ...(asked === 'random' ? {} : { seed: Number(asked ?? 20261122) }) });
