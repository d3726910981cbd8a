import type { BudgetModel } from '../model/model';
import type { Directness } from '../model/terms';
import type { LibraryDriverId } from './drivers';
import { joinById } from './last-years-model';
import type { LibraryWords } from './library-words';
import { libraryMoments, momentIds, type MomentId } from './moments';
import { startDrivers, startMoments, startServices } from './start-entries';

/** A moment of the library as people choose it: ids, and names in their language. */
export interface LibraryMomentChoice {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly service: string;
  readonly directness: Directness;
  /** Id of its driver. */
  readonly driver: LibraryDriverId;
}

/** Every moment of the library, in its order. */
export function libraryMomentChoices(words: LibraryWords): readonly LibraryMomentChoice[] {
  return momentIds.map((id) => {
    const { service, group, directness, driver } = libraryMoments[id];
    return { id, name: words.moments[id], group: words.groups[group], service: words.services[service], directness, driver };
  });
}

/** The model with a moment of the library, its service and its driver; as it is where it has the moment, or the library has no such one. */
export function withMoment(model: BudgetModel, id: string, words: LibraryWords): BudgetModel {
  if (!isOfLibrary(id) || model.moments.some((own) => own.id === id)) return model;
  const chosen = new Set([id]);
  return {
    ...model,
    services: joinById(model.services, startServices(chosen, words)),
    moments: [...model.moments, ...startMoments(chosen, words)],
    drivers: joinById(model.drivers, startDrivers(chosen, words)),
  };
}

const isOfLibrary = (id: string): id is MomentId => Object.hasOwn(libraryMoments, id);
