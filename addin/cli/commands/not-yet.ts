import type { CommandWord } from '../../text/parts/cli';
import { refuse } from '../refusal';
import type { Command } from './command';

/** A command that users' scripts may already name and that says plainly it does not exist yet, whatever options it is given. */
export const notYet = (name: CommandWord, usage: string): Command => ({
  name,
  usage,
  example: `momentti ${name} ${usage}`,
  options: [],
  isPlanned: true,
  run: () => Promise.reject(refuse('command.not-yet', { command: name })),
});
