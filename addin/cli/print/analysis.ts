import type { PrintableDocument } from '../../../engine';
import { isWeak, keyTable, labelled, named, segmentTable } from './key-tables';
import { left, printable, printTable, right, section } from './table';
import { childrenTable, identityTable, nestedTable, ratio } from './totals-tables';
import type { Words } from './words';

/** An analysis for the terminal, most important first. */
export function printAnalysis(document: PrintableDocument, words: Words): readonly string[] {
  return [
    ...heading(document, words),
    ...identityTable(document, words),
    ...nestedTable(document, words),
    ...childrenTable(document, words),
    ...segmentTable(document, words),
    ...keyTables(document, words),
    ...remainderTable(document, words),
    ...flowTable(document, words),
    ...supportTable(document, words),
    ...measureTable(document, words),
    ...notKnown(document, words),
  ];
}

/** The totals alone: what --quiet leaves. */
export function printAnalysisTotals(document: PrintableDocument, words: Words): readonly string[] {
  return [...heading(document, words), ...nestedTable(document, words), ...childrenTable(document, words)];
}

function heading(document: PrintableDocument, words: Words): readonly string[] {
  const { text } = words;
  const { measure, measureKind, year, populationYear } = document;
  const kinds: Readonly<Record<string, string>> = text.labels.measureKind;
  return [
    publicationNotice(document, words),
    printable(organiserNames(document)),
    text.tables.measureLine(printable(measure), kinds[measureKind] ?? measureKind, year, populationYear),
    ...(document.notice === null ? [] : [printable(document.notice)]),
    '',
  ];
}

/** Whose money this is: the organisers of this analysis, whatever the model knows besides. */
function organiserNames({ organisers, byOrganiser }: PrintableDocument): string {
  return organisers.map((id) => byOrganiser.find(({ key }) => key === id)?.name ?? id).join(', ');
}

function publicationNotice({ bases }: PrintableDocument, { text, count }: Words): string {
  if (bases === undefined) return text.cli.workingNotice;
  return text.cli.publishedNotice(count(bases.amount) ?? '', count(bases.perHead) ?? '');
}

function keyTables(document: PrintableDocument, words: Words): readonly string[] {
  const { labels, tables } = words.text;
  const { titles } = tables;
  const name = named(labels.notStated);
  const several = <R extends { readonly key: string | null }>(rows: readonly R[]): readonly R[] =>
    rows.some(({ key }) => key !== null) && rows.length > 1 ? rows : [];
  return [
    ...keyTable(titles.byService, document.byService, name, words),
    ...keyTable(titles.byMoment, document.byMoment, name, words),
    ...keyTable(titles.byDirectness, document.byDirectness, labelled(labels.directness, labels.notStated), words),
    ...keyTable(titles.byEvidence, document.byEvidence, labelled(labels.evidence, labels.notStated), words),
    ...keyTable(titles.byArea, several(document.byArea), name, words),
    ...keyTable(titles.byOrganiser, several(document.byOrganiser), name, words),
    ...keyTable(titles.byProvider, several(document.byProvider), name, words),
    ...keyTable(
      titles.byProductionMode,
      several(document.byProductionMode),
      labelled(labels.productionMode, labels.notStated),
      words,
    ),
    ...keyTable(
      titles.byPreventionLevel,
      several(document.byPreventionLevel),
      labelled(labels.preventionLevel, labels.notStated),
      words,
    ),
  ];
}

function remainderTable({ remainder, byMoment, totals }: PrintableDocument, words: Words): readonly string[] {
  const { tables, labels } = words.text;
  const names = new Map(byMoment.map(({ key, name }) => [key, name]));
  const rows = remainder.map((row) => [
    labels.remainderReason[row.cause],
    row.moment === null ? null : (names.get(row.moment) ?? row.moment),
    words.count(row.lines),
    words.amount(row.amount),
    words.share(ratio(row.amount, totals.operating)),
  ]);
  const { columns } = tables;
  const heads = [left(columns.reason), left(columns.moment), right(columns.lines), right(columns.amount), right(columns.share)];
  return rows.length === 0 ? [] : section(tables.titles.remainder, printTable(heads, rows));
}

function flowTable({ flows }: PrintableDocument, words: Words): readonly string[] {
  const { titles, columns } = words.text.tables;
  const heads = [left(columns.payer), left(columns.payee), right(columns.paid), right(columns.received)];
  const rows = flows.map(({ payer, payee, paid, received }) => [payer, payee, words.amount(paid), words.amount(received)]);
  return rows.length === 0 ? [] : section(titles.flows, printTable(heads, rows));
}

function supportTable({ supportCosts, byService }: PrintableDocument, words: Words): readonly string[] {
  if (supportCosts === null) return [];
  const { titles, columns } = words.text.tables;
  const without = new Map(byService.map(({ key, amount }) => [key, amount]));
  const heads = [left(''), right(columns.withoutSupport), right(columns.withSupport)];
  const rows = supportCosts.byService.map(({ key, name, amount }) => [
    name ?? key,
    words.amount(without.get(key) ?? null),
    words.amount(amount),
  ]);
  return section(titles.supportCosts, printTable(heads, rows));
}

function measureTable({ measures, measure }: PrintableDocument, words: Words): readonly string[] {
  if (measures.length < 2) return [];
  const { text } = words;
  const { titles, columns } = text.tables;
  const kinds: Readonly<Record<string, string>> = text.labels.measureKind;
  const heads = [
    left(columns.measure),
    left(columns.kind),
    right(columns.amount),
    right(columns.net),
    right(columns.children),
    right(columns.childPerHead),
  ];
  const rows = measures.map((row) => [
    row.measure === measure ? `${row.measure} *` : row.measure,
    kinds[row.kind] ?? row.kind,
    words.amount(row.amount),
    words.amount(row.net),
    row.populationMissing ? '–' : words.amount(row.children.all),
    row.populationMissing ? '–' : words.amount(row.childPerHead),
  ]);
  return section(titles.measures, printTable(heads, rows));
}

/** What a reader must not believe to be known: beside the figures, in euros. */
function notKnown(document: PrintableDocument, words: Words): readonly string[] {
  const { totals, byEvidence, remainder, children } = document;
  const say = words.text.tables.notKnown;
  const share = (part: string, whole: string): string => words.share(ratio(part, whole)) ?? '–';
  const lines: string[] = [];
  if (Number(totals.remainder) !== 0) {
    lines.push(say.remainder(words.euros(totals.remainder), share(totals.remainder, totals.operating)));
  }
  for (const { lines: count, amount } of remainder.filter(({ reason }) => reason === 'untagged')) {
    lines.push(say.unseen(words.count(count) ?? '', words.euros(amount)));
  }
  const weak = byEvidence.filter(({ key }) => isWeak(key)).flatMap(({ amount }) => (amount === null ? [] : [Number(amount)]));
  const modelled = weak.reduce((sum, amount) => sum + amount, 0).toFixed(2);
  if (Number(modelled) !== 0) lines.push(say.modelled(words.euros(modelled), share(modelled, totals.allocated)));
  if (Number(totals.notAllocable) !== 0) lines.push(say.notAllocable(words.euros(totals.notAllocable)));
  if (children.population === null) lines.push(say.noPopulation(document.populationYear));
  lines.push(...uncertain(document, words));
  const { low, high } = children.nested.all;
  if (low !== null && high !== null && low !== high) lines.push(say.range(words.euros(low), words.euros(high)));
  return section(
    words.text.tables.titles.notKnown,
    lines.map((line) => `  ${line}`),
  );
}

/** In the words of the council page: lines that could not be read, defaults that nobody has confirmed, ranges that nobody gave. */
function uncertain({ certainty, totals }: PrintableDocument, words: Words): readonly string[] {
  if (certainty === undefined) return [];
  const { summary } = words.text.resultSheets;
  const share = (part: string, whole: string): string => words.share(ratio(part, whole)) ?? '–';
  const { ranged, unconfirmed, unread } = certainty;
  return [
    ...(unread.length === 0
      ? []
      : [summary.unread(unread.map(({ measure, count }) => `${printable(measure)}: ${count}`).join(', '))]),
    ...(Number(unconfirmed) === 0
      ? []
      : [summary.unconfirmed({ amount: words.euros(unconfirmed), share: share(unconfirmed, totals.operating) })]),
    summary.ranged(Number(ranged) === 0 ? null : share(ranged, totals.allocated)),
  ];
}
