/** Seven invented areas. `share`: part of the residents in 2024; `trend`: its yearly change; the tilts make areas young or old. */
export interface SampleArea {
  readonly id: string;
  readonly name: string;
  readonly share: number;
  readonly trend: number;
  readonly tilt: { readonly children: number; readonly students: number; readonly old: number };
  /** Genitive or stem that names the area's upper school. */
  readonly upperSchool: string;
  readonly primarySchools: readonly [string, string];
  readonly dayCare: readonly [string, string];
}

export const sampleAreas: readonly SampleArea[] = [
  {
    id: 'keskusta',
    name: 'Keskusta',
    share: 0.24,
    trend: 0.002,
    tilt: { children: 0.7, students: 1.5, old: 1.25 },
    upperSchool: 'Keskustan yläkoulu',
    primarySchools: ['Keskustan koulu', 'Myllymäen koulu'],
    dayCare: ['Omenapuun päiväkoti', 'Tuulimyllyn päiväkoti'],
  },
  {
    id: 'pohjoinen',
    name: 'Pohjoinen',
    share: 0.14,
    trend: -0.001,
    tilt: { children: 1.05, students: 0.9, old: 0.95 },
    upperSchool: 'Pohjoisen yläkoulu',
    primarySchools: ['Kuusikon koulu', 'Pohjanportin koulu'],
    dayCare: ['Käpytikan päiväkoti', 'Revontulen päiväkoti'],
  },
  {
    id: 'itaranta',
    name: 'Itäranta',
    share: 0.13,
    trend: 0.001,
    tilt: { children: 1.1, students: 0.85, old: 0.9 },
    upperSchool: 'Itärannan yläkoulu',
    primarySchools: ['Itärannan koulu', 'Lokkilan koulu'],
    dayCare: ['Aallon päiväkoti', 'Simpukan päiväkoti'],
  },
  {
    id: 'etelaharju',
    name: 'Eteläharju',
    share: 0.17,
    trend: 0.002,
    tilt: { children: 1.45, students: 0.8, old: 0.6 },
    upperSchool: 'Eteläharjun yläkoulu',
    primarySchools: ['Harjun koulu', 'Mäntykankaan koulu'],
    dayCare: ['Harjunrinteen päiväkoti', 'Puolukan päiväkoti'],
  },
  {
    id: 'lansiniitty',
    name: 'Länsiniitty',
    share: 0.13,
    trend: 0,
    tilt: { children: 1.2, students: 0.85, old: 0.85 },
    upperSchool: 'Länsiniityn yläkoulu',
    primarySchools: ['Niityn koulu', 'Apilan koulu'],
    dayCare: ['Niittyvillan päiväkoti', 'Leppäkertun päiväkoti'],
  },
  {
    id: 'kirkonkyla',
    name: 'Kirkonkylä',
    share: 0.11,
    trend: -0.002,
    tilt: { children: 0.95, students: 0.8, old: 1.15 },
    upperSchool: 'Kirkonkylän yläkoulu',
    primarySchools: ['Kirkonkylän koulu', 'Ylistalon koulu'],
    dayCare: ['Kellotapulin päiväkoti', 'Tallipihan päiväkoti'],
  },
  {
    id: 'rantakyla',
    name: 'Rantakylä',
    share: 0.08,
    trend: -0.002,
    tilt: { children: 0.9, students: 0.75, old: 1.2 },
    upperSchool: 'Rantakylän yläkoulu',
    primarySchools: ['Rantakylän koulu', 'Kaislan koulu'],
    dayCare: ['Kaislikon päiväkoti', 'Haukirannan päiväkoti'],
  },
];
