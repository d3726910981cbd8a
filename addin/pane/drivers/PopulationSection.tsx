import type { ReactElement } from 'react';
import type { DriverReport, PopulationTable } from '../../../engine';
import { FileButton } from '../parts/FileButton';
import { MessageBar } from '../parts/MessageBar';
import { Section } from '../parts/Section';
import type { ViewProps } from '../view-props';
import css from './Drivers.module.css';
import { sizeOf } from './exact-text';

const accepted = '.csv,.tsv,.txt,.xlsx,.xlsm,.xls,.ods';

/** The people that money is divided among: years that are missing first, then every table with its source. */
export function PopulationSection({ desk, words, drivers }: ViewProps & { readonly drivers: DriverReport }): ReactElement {
  const { population: said } = words.text.paneDrivers;
  const { population, populationMissing } = drivers;
  const years = [...new Set(population.map(({ year }) => year))].sort((a, b) => b - a);
  return (
    <Section title={said.title}>
      {populationMissing.length > 0 && <MessageBar intent="warning">{said.missing(populationMissing.join(', '))}</MessageBar>}
      <div>
        <FileButton
          label={said.import}
          accept={accepted}
          appearance={populationMissing.length > 0 ? 'primary' : 'secondary'}
          onFile={(bytes, name) => {
            void desk.importPopulation(bytes, name);
          }}
        />
      </div>
      <p className={css.note}>{said.importHint}</p>
      {population.length === 0 && <p>{said.none}</p>}
      {years.map((year) => (
        <div key={year} className={css.year}>
          <h3 className={css.name}>{said.year(year)}</h3>
          <ul>
            {population
              .filter((table) => table.year === year)
              .map((table) => (
                <TableItem key={`${table.area ?? ''} ${table.sex ?? ''}`} table={table} words={words} />
              ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function TableItem({ table, words }: Pick<ViewProps, 'words'> & { readonly table: PopulationTable }): ReactElement {
  const { population: said } = words.text.paneDrivers;
  const persons = table.persons.reduce<number>((sum, count) => sum + sizeOf(String(count)), 0);
  return (
    <li className={css.table}>
      <p className={css.pair}>
        <span>{table.area ?? said.whole}</span>
        <span className={css.figure}>{said.persons(words.numbers.count(Math.round(persons)))}</span>
      </p>
      <p className={css.note}>
        {said.source(table.source, table.asOf ?? null)}. {words.text.labels.evidence[table.evidence]}
      </p>
    </li>
  );
}
