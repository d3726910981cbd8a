import type { Trace, TraceLine, TracePart, TraceStep } from '../../../engine';
import { printable } from './table';
import type { Words } from './words';

/** So many lines are printed; --json gives all. */
const shownLines = 50;

/** A figure down to its lines: each with its cell in the file, its rule, its driver and every step of the chain. */
export function printTrace(trace: Trace, words: Words): readonly string[] {
  const { text } = words;
  const cell = Object.entries(trace.cell).map(([key, value]) => `${key}=${value}`);
  return [
    text.cli.workingNotice,
    '',
    `${text.cli.trace.cell}: ${printable([`measure=${trace.measure}`, ...cell].join(', '))}`,
    `${text.tables.columns.amount}: ${words.amount(trace.amount)}`,
    ...(trace.income === '0.00' ? [] : [`${text.tables.columns.income}: ${words.amount(trace.income)}`]),
    text.cli.traceLines(trace.lines.length),
    '',
    ...trace.lines.slice(0, shownLines).flatMap((line) => printLine(line, words)),
    ...(trace.lines.length > shownLines ? [text.cli.moreLikeThis(trace.lines.length - shownLines), ''] : []),
    text.cli.trace.redo,
  ];
}

function printLine(line: TraceLine, words: Words): readonly string[] {
  const { text } = words;
  const say = text.cli.trace;
  const place = [line.at.file, [line.at.sheet, line.at.cell].filter(Boolean).join('!')].filter(Boolean).join(', ');
  const placed = [
    text.labels.place[line.place],
    line.momentName ?? line.moment,
    line.directness && text.labels.directness[line.directness],
  ];
  return [
    printable(`${line.label} (${line.organiser}: ${line.line})`),
    `  ${printable(place)}`,
    ...headingLine(line, words),
    `  ${say.lineAmount}: ${words.amount(line.lineAmount)}; ${say.inCell}: ${words.amount(line.amount)}`,
    `  ${printable(placed.filter(Boolean).join(' · '))}`,
    ...tagLine(line, words),
    ...driverLines(line, words),
    ...line.steps.flatMap((step) => printStep(step, line, words)),
    '',
  ];
}

function headingLine({ headings = [] }: TraceLine, { text }: Words): readonly string[] {
  if (headings.length === 0) return [];
  return [`  ${text.cli.trace.headings}: ${headings.map((heading) => printable(text.cli.headingAt(heading))).join(' › ')}`];
}

function tagLine({ tag }: TraceLine, { text, share }: Words): readonly string[] {
  if (tag === null) return [];
  const say = text.cli.trace;
  const details = [
    tag.by && `${say.by}: ${tag.by}`,
    tag.at,
    tag.why && `${say.why}: ${tag.why}`,
    tag.reference && `${say.reference}: ${tag.reference}`,
    tag.origin && tag.origin !== 'person' && text.labels.tagOrigin[tag.origin],
    tag.confidence === null ? null : `${say.confidence}: ${share(tag.confidence)}`,
    tag.comment && `${say.comment}: ${tag.comment}`,
  ];
  return [`  ${say[tag.kind]}: ${printable([tag.id, ...details].filter(Boolean).join(' · '))}`];
}

function driverLines({ driver }: TraceLine, { text }: Words): readonly string[] {
  if (driver === null) return [];
  const say = text.cli.trace;
  const kinds: Readonly<Record<string, string>> = text.labels.driverKind;
  const details = [
    `${driver.name ?? driver.id} (${kinds[driver.kind] ?? driver.kind})`,
    text.labels.evidence[driver.evidence],
    `${say.source}: ${driver.source}`,
    driver.asOf && `${say.asOf}: ${driver.asOf}`,
    driver.decidedBy && `${say.by}: ${driver.decidedBy}`,
    driver.raked && text.cli.raked(driver.raked.iterations, driver.raked.gap.toFixed(3)),
  ];
  return [
    `  ${say.driver}: ${printable(details.filter(Boolean).join(' · '))}`,
    `    ${say.range}: ${driver.share} [${driver.low}, ${driver.high}]`,
  ];
}

/** "line to population moments: 1 000,00 by weights in all 3" and a row for each part. */
function printStep(step: TraceStep, line: TraceLine, words: Words): readonly string[] {
  const { text } = words;
  const of = step.of === undefined ? '' : ` (${step.of})`;
  const total = step.weightTotal === '' ? '' : `, Σ ${text.cli.trace.weight} ${step.weightTotal}`;
  return [
    `    ${text.labels.traceStep[step.step]}${of}: ${words.amount(step.total)}${total}`,
    ...step.parts.map(
      (part) =>
        `      ${partName(part, line, text)}: ${text.cli.trace.weight} ${weightText(part)} → ${words.amount(part.amount)}`,
    ),
  ];
}

/** A moment by its name, the parts of ours by their words, the rest as it is: ages, areas, lines. */
function partName({ key }: TracePart, line: TraceLine, { labels }: Words['text']): string {
  const own: Readonly<Record<string, string>> = labels.tracePart;
  return printable(key === line.moment ? (line.momentName ?? key) : Object.hasOwn(own, key) ? own[key] : key);
}

/** A fraction also in decimals: one is exact, the other readable. */
function weightText({ weight, decimal }: TracePart): string {
  return weight === decimal ? weight : `${decimal} (${weight})`;
}
