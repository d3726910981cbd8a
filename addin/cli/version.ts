import about from '../../package.json';

export const version = `momentti ${about.version}`;
