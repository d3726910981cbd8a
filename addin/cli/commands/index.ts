import { refuse } from '../refusal';
import { agreeCommand } from './agree';
import { analyseCommand } from './analyse';
import type { Command } from './command';
import { compareCommand } from './compare';
import { inspectCommand } from './inspect';
import { modelCommand } from './model';
import { notYet } from './not-yet';
import { rulesCommand } from './rules';
import { traceCommand } from './trace';
import { undoCommand } from './undo';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  inspectCommand,
  modelCommand,
  agreeCommand,
  rulesCommand,
  analyseCommand,
  traceCommand,
  compareCommand,
  notYet('check', 'FILE --model MODEL'),
  notYet('impact', 'FILE --model MODEL --proposal P'),
  notYet('report', 'FILE --model MODEL --out report.html'),
  undoCommand,
];

/** Throws Refusal: command.unknown. */
export function findCommand(name: string): Command {
  const command = commands.find((one) => one.name === name);
  if (command === undefined) {
    throw refuse('command.unknown', { command: name, known: commands.map((one) => one.name).join(', ') });
  }
  return command;
}
