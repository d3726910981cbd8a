import { modelSchema, type BudgetModel } from '../../../../engine/model/model';
import { countyDrivers } from '../../../hyvinvointialue/make/model/drivers';
import { countyMoments } from '../../../hyvinvointialue/make/model/moments';
import { countyAttributes, countyLayouts, countyRules, countyTags } from '../../../hyvinvointialue/make/model/rules';
import type { SampleLine } from '../budget';
import { measures } from '../measures';
import type { SamplePopulation } from '../population';
import { cityAttributes } from './attributes';
import { childDrivers } from './drivers/children';
import { followingDrivers } from './drivers/followers';
import { residentDrivers } from './drivers/residents';
import { areas, organisers, populationTables, priceIndex, publication, segments, settings } from './frame';
import { cityLayouts } from './layouts';
import { cityMoments } from './moments/city';
import { cityRules, cityTags } from './rules';
import { services } from './services';
import { supportCosts } from './support-costs';

/** The joint model of the municipality and its wellbeing services county. */
export function jointModel(population: SamplePopulation, lines: readonly SampleLine[]): BudgetModel {
  return {
    schema: modelSchema,
    settings,
    publication,
    organisers,
    measures: [...measures],
    segments: [...segments],
    areas: [...areas],
    population: populationTables(population),
    services: [...services],
    moments: [...cityMoments, ...countyMoments],
    drivers: [...childDrivers(population), ...residentDrivers, ...followingDrivers(lines), ...countyDrivers],
    rules: [...cityRules, ...countyRules],
    tags: [...cityTags, ...countyTags],
    attributes: [...cityAttributes, ...countyAttributes],
    supportCosts: supportCosts(lines),
    layouts: [...cityLayouts, ...countyLayouts],
    priceIndex,
  };
}
