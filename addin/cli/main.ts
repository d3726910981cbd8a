import { runCommand } from './run-command';

/** The program itself: the process's streams and exit code around one command. */
process.exitCode = await runCommand(process.argv.slice(2), {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  environment: process.env,
  isTerminal: process.stderr.isTTY === true,
  folder: process.cwd(),
});
