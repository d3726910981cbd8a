import type { Layout, Measure } from '../../../engine/model/layout';
import { modelSchema, type BudgetModel } from '../../../engine/model/model';
import { drivers } from './drivers';
import { moments, rules, services } from './moments';

const measures: readonly Measure[] = [
  { id: 'Ergebnis 2010', kind: 'actual', year: 2010 },
  { id: 'Plan 2011', kind: 'budget', year: 2011 },
  { id: 'Plan 2012', kind: 'budget', year: 2012 },
  { id: 'Plan 2013', kind: 'plan', year: 2013 },
  { id: 'Plan 2014', kind: 'plan', year: 2014 },
  { id: 'Plan 2015', kind: 'plan', year: 2015 },
];

/** Rows of the plan by their leading number: the direction of an amount is in its row label alone. */
const layout: Layout = {
  id: 'koeln-teilergebnisplan',
  organiser: 'koeln',
  file: '*teilergebnisplan*',
  sheet: null,
  headerRow: 1,
  columns: [
    { header: 'Produktbereich', role: 'code', field: 'productArea' },
    { header: 'Produktbereichsbezeichnung', role: 'name', field: 'productAreaName' },
    { header: 'Teilplan', role: 'code', field: 'subPlan' },
    { header: 'Teilplanbezeichnung', role: 'name', field: 'subPlanName' },
    { header: 'Teilplanzeile', role: 'name', field: 'label' },
    ...measures.map(({ id }) => ({ header: id, role: 'amount' as const, measure: id })),
  ],
  key: ['subPlan', 'label'],
  unit: 1,
  currency: 'EUR',
  decimal: ',',
  expenseSign: 'label',
  skip: [{ label: '*=*' }],
  kinds: [
    { when: { label: '27 *' }, kind: 'expense', sign: 1 },
    { when: { label: '01 *|19 *|23 *' }, kind: 'nonOperating', sign: -1 },
    { when: { label: '14 *|20 *|24 *' }, kind: 'nonOperating', sign: 1 },
    { when: { subPlan: '1601', label: '02 *|03 *|04 *|05 *|06 *|07 *|08 *|09 *' }, kind: 'nonOperating', sign: -1 },
    { when: { subPlan: '1601' }, kind: 'nonOperating', sign: 1 },
    { when: { label: '02 *|03 *|04 *|05 *|06 *|07 *|08 *|09 *' }, kind: 'income' },
    { when: { label: '11 *|12 *|13 *|15 *|16 *' }, kind: 'expense' },
  ],
};

/** A model of Cologne's published plan that a reader can follow: services and directness, ages only where a law names them. */
export const koelnModel: BudgetModel = {
  schema: modelSchema,
  settings: {
    title: 'Köln (Cologne), Haushaltsplan 2012',
    notice:
      'Real plan of the City of Cologne (CC BY). No population is at hand: ages are spread evenly (evidence D), no euros per head.',
    currency: 'EUR',
    childAgeLimit: 18,
    adults: { from: 18, to: 64 },
    preset: 'four-classes',
  },
  publication: { threshold: 5, zeros: 'publish' },
  organisers: [{ id: 'koeln', name: 'Stadt Köln', kind: 'municipality' }],
  measures: [...measures],
  segments: [
    { id: '0-5', name: 'Vor der Schule, 0–5', from: 0, to: 5 },
    { id: '6-17', name: 'Schulalter, 6–17', from: 6, to: 17 },
    { id: '18-26', name: 'Junge Erwachsene, 18–26', from: 18, to: 26 },
    { id: '27+', name: 'Erwachsene ab 27', from: 27, to: 100 },
  ],
  areas: [],
  population: [],
  services: [...services],
  moments: [...moments],
  drivers: [...drivers],
  rules: [...rules],
  tags: [],
  attributes: [{ id: 'internal-charges', when: { label: '27 *' }, internal: true }],
  supportCosts: [],
  layouts: [layout],
};
