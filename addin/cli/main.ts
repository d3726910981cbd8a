import { runCommand } from './run-command';

// A reader that stops early ("momentti ... | head") is no fault of anybody's.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code === 'EPIPE') process.exit();
  throw fault;
});

/** The program itself: the process's streams and exit code around one command. */
process.exitCode = await runCommand(process.argv.slice(2), {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  environment: process.env,
  isTerminal: process.stderr.isTTY === true,
  folder: process.cwd(),
});
