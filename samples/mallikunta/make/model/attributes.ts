import type { AttributeRule } from '../../../../engine/model/moment';
import { sampleAreas } from '../areas';
import { city, county } from './frame';

/** Cost centres of early education and schools carry the running number of their area as the fourth digit. */
const areaRules: readonly AttributeRule[] = sampleAreas.map(({ id: area }, index) => ({
  id: `alue-${area}`,
  when: { organiser: city, costCentre: `201${index + 1}*|202${index + 1}*` },
  area,
}));

/** What the municipality's lines are besides their tags. */
export const cityAttributes: readonly AttributeRule[] = [
  { id: 'sitovuus', when: { organiser: city, committee: '*' }, bindingLevel: 'net' },
  { id: 'sitovuus-avustukset', when: { organiser: city, account: '2500' }, bindingLevel: 'gross' },
  ...areaRules,
  { id: 'alue-paakirjasto', when: { organiser: city, costCentre: '30301|30202' }, area: 'keskusta' },
  { id: 'sisaiset', when: { organiser: city, account: '19*|29*' }, internal: true },
  { id: 'hyvinvointialue', when: { organiser: city, account: '18*|28*' }, counterparty: county },
  { id: 'asiakasostot', when: { organiser: city, account: '2310' }, productionMode: 'purchased' },
  {
    id: 'orkesteri',
    when: { organiser: city, costCentre: '30403', account: '2310' },
    productionMode: 'joint',
    provider: 'Orkesteriyhtiö',
  },
  {
    id: 'iltapaivajarjestot',
    when: { organiser: city, costCentre: '20205', account: '2310' },
    productionMode: 'purchased',
    provider: 'Järjestöt',
  },
  { id: 'tyoterveys', when: { organiser: city, costCentre: '10250' }, productionMode: 'purchased', provider: 'Työterveysyhtiö' },
  {
    id: 'ymparistoterveysyhtyma',
    when: { organiser: city, costCentre: '40203', account: '2300' },
    productionMode: 'joint',
    provider: 'Ympäristöterveyden yhteistoiminta-alue',
  },
  { id: 'oma-tuotanto', when: { organiser: city, account: '2100|2200|2400' }, productionMode: 'own', provider: 'Mallikunta' },
  { id: 'esikoulutilaus', when: { organiser: city, costCentre: '20105' }, order: 'TIL-2026-01' },
  { id: 'perusopetustilaus', when: { organiser: city, serviceArea: '202' }, order: 'TIL-2026-02' },
];
