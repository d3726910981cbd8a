import { ageCount } from '../../../engine/model/terms';

/** Persons by single year of age 0 ... 100+ from the tidy csv of Statistics Finland (columns municipality_code ... age, total). */
export function readBasePopulation(csv: string): readonly number[] {
  const persons = new Array<number>(ageCount).fill(0);
  for (const row of csv.trim().split('\n').slice(1)) {
    const [, , , age, total] = row.split(',');
    persons[Number(age)] = Number(total);
  }
  return persons;
}
