import type { Issue } from '../../engine';
import { texts } from '../text';
import { isLanguage, languageFromEnvironment, type Language } from '../text/language';
import type { Text } from '../text/text';
import { askedLanguage, commonOptions, parseArguments, type Options } from './arguments';
import { commands, findCommand } from './commands';
import type { Call, Result } from './commands/command';
import type { InputFile } from './disk';
import type { CommandIo, ExitCode } from './io';
import { checkOutput, writeOutput } from './output';
import { printCommandHelp, printHelp } from './print/help';
import { issueDocument, printIssues } from './print/issues';
import { printable } from './print/table';
import { Refusal, refuse } from './refusal';
import { version } from './version';

/**
 * Runs one command and gives its exit code. Everything people typed or keep in files becomes issues; only a fault of our own gives 3.
 * Prints nothing and writes nothing before the whole result is there.
 */
export async function runCommand(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const asked = askedLanguage(args);
  const language = asked !== undefined && isLanguage(asked) ? asked : languageFromEnvironment(io.environment);
  const text = texts[language];
  const json = args.includes('--json');
  try {
    return await dispatch(args, language, text, io);
  } catch (fault) {
    if (io.signal?.aborted) return showStopped(text, io);
    if (fault instanceof Refusal) return showRefusal(fault.issues, json, text, io);
    const what = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
    io.stderr(`${text.cli.fault(printable(what).slice(0, 500))}\n`);
    return 3;
  }
}

async function dispatch(args: readonly string[], language: Language, text: Text, io: CommandIo): Promise<ExitCode> {
  if (args.length === 0) return showNoCommand(text, io);
  const json = args.includes('--json');
  const [name = '--json', ...rest] = args.filter((arg) => arg !== '--json');
  const help = (lines: readonly string[]): ExitCode => (json ? sayDocument(io, 'help', { lines }) : say(io, lines));
  if (name === '--version')
    return json ? sayDocument(io, 'version', { version: version.replace('momentti ', '') }) : say(io, [version]);
  if (name === '--help' || name === '-h' || name === 'help') return help(printHelp(commands, text));
  const command = findCommand(name);
  if (rest.includes('--help') || rest.includes('-h')) return help(printCommandHelp(command, text));
  const { files, options } = command.isPlanned
    ? { files: [], options: {} }
    : parseArguments(args.toSpliced(args.indexOf(name), 1), command.name, [...command.options, ...commonOptions]);
  if (options.publish && !command.isPublishing) {
    throw refuse('command.option-not-here', { option: '--publish', command: command.name });
  }
  const inputs: InputFile[] = [];
  const progress = (what: string): void => {
    if (io.isTerminal && !options.quiet) io.stderr(`\r\u001b[K${printable(what)} ...`);
  };
  const call: Call = {
    files,
    options,
    language,
    text,
    folder: io.folder,
    progress,
    inputs,
    ...(io.signal && { signal: io.signal }),
  };
  try {
    const result = await command.run(call);
    // Somebody may have wanted it to stop while the engine was at work: from here on files are written.
    await new Promise((resume) => setTimeout(resume, 0));
    io.signal?.throwIfAborted();
    return finish(result, call, io);
  } finally {
    if (io.isTerminal && !options.quiet) io.stderr('\r\u001b[K');
  }
}

/** Writes the outputs, then prints. */
function finish(result: Result, call: Call, io: CommandIo): ExitCode {
  const { options, text } = call;
  const rules = { folder: call.folder, force: options.force === true, inputs: call.inputs };
  for (const output of result.outputs) checkOutput(output, rules);
  for (const output of result.outputs) writeOutput(output, rules);
  if (options.json) {
    const issues = (result.publicIssues ?? result.issues).map((issue) => issueDocument(issue, text));
    io.stdout(`${JSON.stringify({ ...result.document, issues }, null, 1)}\n`);
  } else {
    say(io, printResult(result, options, text));
  }
  if (result.publicIssues && !options.quiet) {
    const own = result.issues.filter((issue) => !result.publicIssues?.includes(issue));
    for (const line of printIssues(own, text)) io.stderr(`${line}\n`);
  }
  return result.issues.some(({ severity }) => severity !== 'info') ? 1 : 0;
}

function printResult(result: Result, options: Options, text: Text): readonly string[] {
  const written = whatWasWritten(result, options, text);
  if (options.quiet) return [...(result.printQuiet?.() ?? []), ...written];
  const issues = printIssues(result.publicIssues ?? result.issues, text);
  return [...result.print(), ...(issues.length > 0 ? [text.tables.titles.issues, ...issues, ''] : []), ...written];
}

function whatWasWritten({ outputs }: Result, { out = '' }: Options, { cli }: Text): readonly string[] {
  if (outputs.length > 1) return [cli.writtenFolder(out, outputs.length)];
  return outputs.map(({ name }) => cli.written(name));
}

/** Stopped before anything was written. */
function showStopped(text: Text, io: CommandIo): ExitCode {
  io.stderr(`${text.cli.stopped}\n`);
  return 130;
}

function showRefusal(issues: readonly Issue[], json: boolean, text: Text, io: CommandIo): ExitCode {
  if (json) {
    const document = { schema: 'momentti/refusal/1', issues: issues.map((issue) => issueDocument(issue, text)) };
    io.stdout(`${JSON.stringify(document, null, 1)}\n`);
  } else {
    io.stderr([text.cli.refused, ...printIssues(issues, text), ''].join('\n'));
  }
  return 2;
}

/** Without a command there is nothing to do: the help, as an error. */
function showNoCommand(text: Text, io: CommandIo): ExitCode {
  io.stderr(`${printHelp(commands, text).join('\n').trimEnd()}\n`);
  return 2;
}

/** What has no document of its own, as one: momentti/help/1, momentti/version/1. */
function sayDocument(io: CommandIo, kind: 'help' | 'version', content: object): ExitCode {
  io.stdout(`${JSON.stringify({ schema: `momentti/${kind}/1`, ...content }, null, 1)}\n`);
  return 0;
}

function say(io: CommandIo, lines: readonly string[]): ExitCode {
  if (lines.length > 0) io.stdout(`${lines.join('\n').trimEnd()}\n`);
  return 0;
}
