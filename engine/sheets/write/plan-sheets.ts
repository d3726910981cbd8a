import type { TracedPart } from '../../trace/line-parts';
import type { Issue } from '../../issues/issue';
import type { MethodView } from '../../views/method';
import type { PrintableDocument } from '../../views/printable';
import type { SheetPlan } from '../plan';
import { driversSheet, methodSheet, tagsSheet, weightsSheet } from './method-sheets';
import { evidenceSheet, remainderSheet } from './certainty-sheets';
import { findingsSheet, type SentenceOf } from './findings-sheet';
import type { Page } from './page';
import { agesSheet, measuresSheet, segmentsSheet } from './people-sheets';
import { areasSheet, momentsSheet, servicesSheet } from './service-sheets';
import { summarySheet } from './summary-sheet';
import { traceSheet } from './trace-sheet';
import type { ResultWords } from './words';

export interface PlanOptions {
  /** How every share was found; without it the method page holds the rules alone. */
  readonly method?: MethodView;
  /** Every part of every line, for the sheet that figures can be added up from again. */
  readonly lines?: readonly TracedPart[];
  /** A finding in words; without it each is named by its code. */
  readonly sentenceOf?: SentenceOf;
}

const codeOf = ({ code }: Issue): string => code;

/**
 * The result workbook: a summary on two pages, the tables, and how every figure was found. Plain values only; every amount is the
 * document's own (working: to the cent; published: as rounded and withheld there).
 */
export function planSheets(
  document: PrintableDocument,
  words: ResultWords,
  { method, lines = [], sentenceOf = codeOf }: PlanOptions = {},
): SheetPlan[] {
  const page: Page = { document, words, ...(method === undefined ? {} : { method }) };
  const plans = [
    summarySheet(page),
    segmentsSheet(page),
    servicesSheet(page),
    momentsSheet(page),
    agesSheet(page),
    areasSheet(page),
    measuresSheet(page),
    evidenceSheet(page),
    remainderSheet(page),
    findingsSheet(page, sentenceOf),
    traceSheet(page, lines),
    methodSheet(page, method),
    ...(method === undefined ? [] : [driversSheet(page, method), weightsSheet(page, method), tagsSheet(page, method)]),
  ];
  return plans.map((plan) => ({ ...plan, origin: 'result' }));
}
