import { checkModel, readModel, type BudgetModel, type Issue, type SheetGrid } from '../../engine';
import { openFile } from '../workbook/file/file-workbook';
import { HostError, hostIssue } from '../workbook/host-error';
import type { Call } from './commands/command';
import { extensionOf, findFile, findFiles, identity, namedExtensions, readBytes, type InputFile } from './disk';
import { error, Refusal, refuse } from './refusal';

/** A readable file's sheets, with the names of its sheets that have no cells. */
export interface OpenedFile {
  readonly file: InputFile;
  readonly sheets: readonly SheetGrid[];
  readonly otherSheets: readonly string[];
}

/** The files named on the command line, folders opened; each is an input from here on. Throws Refusal. */
export function findBudgetFiles(call: Call, command: string): readonly InputFile[] {
  if (call.files.length === 0) throw refuse('command.argument-missing', { argument: call.text.cli.arguments.file, command });
  const files = call.files.flatMap((name) => findFiles(name, call.folder));
  checkNamedOnce(files);
  call.inputs.push(...files);
  return files;
}

/** A file given twice, under one name or two, would count twice. Throws Refusal: file.twice, all at once. */
function checkNamedOnce(files: readonly InputFile[]): void {
  const names = new Map<string, string>();
  const issues = files.flatMap(({ name, path }): Issue[] => {
    const place = identity(path);
    const other = names.get(place);
    names.set(place, other ?? name);
    return other === undefined ? [] : [error('file.twice', { file: name, other }, name)];
  });
  if (issues.length > 0) throw new Refusal(issues);
}

/** Opens every file; all that cannot be opened are refused at once. Throws Refusal. */
export async function openFiles(files: readonly InputFile[], call: Call): Promise<readonly OpenedFile[]> {
  const opened: OpenedFile[] = [];
  const issues: Issue[] = [];
  for (const file of files) {
    try {
      opened.push(await open(file, call));
    } catch (fault) {
      if (fault instanceof HostError) issues.push(hostIssue(fault, file.name));
      else if (fault instanceof Refusal) issues.push(...fault.issues);
      else throw fault;
    }
  }
  if (issues.length > 0) throw new Refusal(issues);
  return opened;
}

async function open(file: InputFile, { text, progress, signal }: Call): Promise<OpenedFile> {
  const extension = extensionOf(file.path);
  if (!namedExtensions.includes(extension)) {
    throw refuse('file.unsupported', { file: file.name, extension }, file.name);
  }
  const reading = text.cli.reading(file.name);
  progress(reading);
  const workbook = await openFile(readBytes(file), file.name, {
    onProgress: (done, total) => progress(`${reading} ${Math.floor((100 * done) / total)} %`),
    ...(signal && { signal }),
  });
  return { file, sheets: await workbook.read(), otherSheets: workbook.otherSheets };
}

export interface OpenedModel {
  readonly model: BudgetModel;
  readonly issues: readonly Issue[];
}

/** The model of --model (or --from): JSON, or a workbook with model sheets. A model with an error in it is refused. Throws Refusal. */
export async function openModel(name: string, call: Call): Promise<OpenedModel> {
  const file = findFile(name, call.folder);
  call.inputs.push(file);
  const { value, issues: read, places } = readModel(await modelSource(file, call));
  const found = value === null ? read : [...read, ...checkModel(value, places)];
  const issues = found.map((issue) => (issue.at?.file ? issue : placeIn(issue, name)));
  if (value === null || issues.some(({ severity }) => severity === 'error')) throw new Refusal(issues);
  return { model: value, issues };
}

async function modelSource(file: InputFile, call: Call): Promise<unknown> {
  if (extensionOf(file.path) === 'json') return new TextDecoder().decode(readBytes(file));
  const [opened] = await openFiles([file], call);
  return opened?.sheets;
}

function placeIn(issue: Issue, file: string): Issue {
  return { ...issue, at: { sheet: null, cell: null, ...issue.at, file } };
}

/** The model that a command cannot do without. Throws Refusal. */
export function requiredModel(call: Call, command: string): Promise<OpenedModel> {
  const { model } = call.options;
  if (model === undefined) throw refuse('command.option-missing', { option: '--model', command });
  return openModel(model, call);
}
