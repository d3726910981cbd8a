import type { Text } from '../../text/text';
import type { OptionWord } from '../../text/parts/cli';
import { commonOptions } from '../arguments';
import type { Command } from '../commands/command';

const valueNames: Partial<Record<OptionWord, string>> = {
  lang: 'fi|sv|en',
  out: 'PATH',
  measure: 'M',
  model: 'MODEL',
  cell: 'KEY=VALUE,...',
  sheet: 'S',
  from: 'MODEL',
  when: 'FIELD=PATTERN,...',
  tag: 'MOMENT[=SHARE],...',
  into: 'WORKBOOK',
};

/** The whole program's help. */
export function printHelp(commands: readonly Command[], { cli }: Text): readonly string[] {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    cli.about,
    '',
    `${cli.headings.usage}: momentti ${cli.headings.commands.toLowerCase()} ...`,
    '',
    `${cli.headings.commands}:`,
    ...commands.map(({ name }) => `  ${name.padEnd(width)}  ${cli.commands[name]}`),
    '',
    ...printOptions([...commonOptions, 'version'], cli),
    '',
    ...exitCodes(cli),
  ];
}

/** One command's help, with an example that can be copied. */
export function printCommandHelp(command: Command, { cli }: Text): readonly string[] {
  const common = commonOptions.filter((option) => option !== 'publish' || command.isPublishing || command.isPlanned);
  return [
    `momentti ${command.name}: ${cli.commands[command.name]}`,
    '',
    `${cli.headings.usage}: momentti ${command.name} ${command.usage}`,
    '',
    ...printOptions([...command.options, ...common], cli),
    '',
    `${cli.headings.examples}:`,
    `  ${command.example}`,
    '',
    ...exitCodes(cli),
  ];
}

const exitCodes = (cli: Text['cli']): readonly string[] => [
  `${cli.headings.exitCodes}:`,
  ...cli.exitCodes.map((line) => `  ${line}`),
];

function printOptions(options: readonly OptionWord[], cli: Text['cli']): readonly string[] {
  const names = options.map((option) => `--${option}${valueNames[option] ? ` ${valueNames[option]}` : ''}`);
  const width = Math.max(...names.map((name) => name.length));
  return [
    `${cli.headings.options}:`,
    ...options.map((option, at) => `  ${(names[at] ?? '').padEnd(width)}  ${cli.options[option]}`),
  ];
}
