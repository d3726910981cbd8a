import { runCommand } from './run-command';

// A reader that stops early ("momentti ... | head") is no fault of anybody's.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code === 'EPIPE') process.exit();
  throw fault;
});

// The first Ctrl-C stops the work in good order; a second one ends the process as it always does.
const stop = new AbortController();
process.once('SIGINT', () => stop.abort());

/** The program itself: the process's streams and exit code around one command. */
process.exitCode = await runCommand(process.argv.slice(2), {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  environment: process.env,
  isTerminal: process.stderr.isTTY === true,
  signal: stop.signal,
  folder: process.cwd(),
});
