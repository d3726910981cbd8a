import { texts } from '../../../addin/text';
import { checkModel } from '../../../engine/checks/check-model';
import { libraryMomentChoices, withMoment } from '../../../engine/library/moment-choices';
import { makeModel } from '../../support/city';

const words = texts.fi.library;

test('every moment of the library can be chosen, and brings what it needs and nothing else', () => {
  for (const { id, name, driver, service } of libraryMomentChoices(words)) {
    const model = makeModel();
    const grown = withMoment(model, id, words);
    const { services, moments, drivers, ...rest } = grown;
    const { services: ownServices, moments: ownMoments, drivers: ownDrivers, ...before } = model;
    expect(rest).toEqual(before);
    expect(moments.slice(0, -1)).toEqual(ownMoments);
    expect(moments.at(-1)).toMatchObject({ id, name, driver, default: true });
    expect(services.slice(ownServices.length).map((own) => own.name)).toEqual([service]);
    expect(drivers.slice(ownDrivers.length).map((own) => own.id)).toEqual([driver]);
    expect(checkModel(grown)).toEqual(checkModel(model));
  }
});

test('a moment that the model has, or that the library does not, changes nothing', () => {
  const model = makeModel();
  const grown = withMoment(model, 'youth-work', words);
  expect(withMoment(grown, 'youth-work', words)).toBe(grown);
  expect(withMoment(model, 'toString', words)).toBe(model);
});

test('a service or driver that the model has keeps its own name and settings', () => {
  const own = { id: 'ages-9-28', kind: 'population' as const, source: 'ours', evidence: 'B' as const };
  const model = makeModel({ drivers: [own], services: [{ id: 'youth-work', name: 'Ours' }] });
  const { drivers, services } = withMoment(model, 'youth-work', words);
  expect(drivers).toEqual([own]);
  expect(services).toEqual([{ id: 'youth-work', name: 'Ours' }]);
});
