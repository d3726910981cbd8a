import type { CommandSentences } from '../parts/issues-command';
import { numbers } from '../numbers';

const { euros } = numbers.en;

export const issuesCommand: CommandSentences = {
  'command.unknown': ({ command, known }) => `There is no command "${command}". The commands are: ${known}.`,
  'command.not-yet': ({ command }) => `The command "${command}" is planned but not part of this version yet. Nothing was done.`,
  'command.option-unknown': ({ option, command }) =>
    `There is no option ${option}. "momentti ${command} --help" shows what the command knows.`,
  'command.option-value-missing': ({ option }) => `Option ${option} needs a value, for example: ${option} VALUE.`,
  'command.option-twice': ({ option }) => `Option ${option} is given twice, and only one value can hold. Leave one of them out.`,
  'command.option-value': ({ option, value, known }) => `Option ${option} cannot be "${value}". Possible values: ${known}.`,
  'command.option-missing': ({ option, command }) =>
    `Command ${command} needs option ${option}. "momentti ${command} --help" shows an example.`,
  'command.option-not-here': ({ option, command }) =>
    `Option ${option} cannot be used with ${command}: its output is exact and for working use only. Leave the option out.`,
  'command.option-needs': ({ option, needed }) =>
    `Option ${option} works only together with ${needed}. Add that, or leave ${option} out.`,
  'command.options-apart': ({ first, second }) =>
    `Options ${first} and ${second} cannot be used together: the result goes either into a workbook that is there or to a new file. Leave one of them out.`,
  'command.tag-column-elsewhere': ({ file }) =>
    `The workbook ${file} holds none of the budgets that were given, so there is nothing to write the moment column beside. Give --into the workbook that the budget stands in.`,
  'command.argument-missing': ({ argument, command }) =>
    `Command ${command} lacks ${argument}. "momentti ${command} --help" shows an example.`,
  'command.argument-extra': ({ argument, command }) =>
    `Command ${command} expects nothing more at "${argument}". If a file name has a space in it, put the name in quotes.`,
  'file.not-found': ({ file }) => `File ${file} is not there. Check the name and the folder.`,
  'file.unreadable': ({ file, reason }) =>
    `File ${file} cannot be read (${reason}). Check that it is a file and not a folder, that you may read it, and that no program keeps it locked.`,
  'file.unsupported': ({ file, extension }) =>
    `Files of format "${extension}" are not read (${file}). Save it as xlsx, xlsm, xlsb, xls, ods, fods, csv or tsv.`,
  'file.none-in-folder': ({ file, known }) => `Folder ${file} holds no file that can be read. Formats read: ${known}.`,
  'file.twice': ({ file, other }) =>
    `File ${file} is given twice (also as ${other}), so its money would be counted twice. Name it once.`,
  'file.exists': ({ file }) => `${file} exists already and was not overwritten. Choose another name or add --force.`,
  'file.is-input': ({ file }) => `${file} is an input, and inputs are never written to. Give the result another name (--out).`,
  'file.open-elsewhere': ({ file }) =>
    `${file} seems to be open in another program, which could write over it. Close it there and try again. If it is open nowhere, add --force.`,
  'file.not-written': ({ file, reason }) =>
    `File ${file} could not be written (${reason}). Check the folder, your rights and the space left, and close the file if it is open.`,
  'publish.unprotected': ({ count }) =>
    `Nothing was made for publication: the totals alone would tell the figures of ${String(count)} small groups. Join moments, or publish a larger whole.`,
  'rules.unknown-field': ({ field, known }) =>
    `No line has a field "${field}", so the condition would fit nothing. The fields are: ${known}.`,
  'undo.nothing': ({ file }) =>
    `There is nothing to take back in ${file}: Momentti has not written into it, or every write has been taken back.`,
  'undo.changed-since': ({ file, copy }) =>
    `${file} has been changed since the last write. Nothing was taken back, so that your changes are not lost. The file before the write is kept: ${copy}. Copy it to another name yourself if you need it.`,
  'undo.copy-damaged': ({ file, copy }) =>
    `The copy of ${file} (${copy}) has been changed or damaged and was not put back. ${file} is untouched.`,
  'cell.key-twice': ({ key }) =>
    `Key "${key}" stands twice in --cell, and a cell has one value of each key. Leave one of them out.`,
  'cell.unknown-key': ({ key, known }) => `A figure cannot be asked for by "${key}". The keys are: ${known}.`,
  'cell.unknown-value': ({ key, value, known }) => `Key ${key} has no value "${value}". Values are: ${known.join(', ')}.`,
  'cell.elsewhere': ({ cell, amount, place }) =>
    `In ${cell} no money is placed on anybody, but ${euros(amount)} stands elsewhere: add place=${place}.`,
  'cell.empty': ({ cell }) => `There is no money in ${cell}: no line is placed there. Ask for a wider cell.`,
};
