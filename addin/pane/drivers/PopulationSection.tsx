import { useState, type ReactElement } from 'react';
import type { Drivers, PeopleRead } from '../../app/state';
import { Disclosure } from '../parts/Disclosure';
import { FileButton } from '../parts/FileButton';
import { MessageBar } from '../parts/MessageBar';
import { Section } from '../parts/Section';
import type { ViewProps } from '../view-props';
import { BroughtFile } from '../shell/BroughtFile';
import css from './Drivers.module.css';
import { peopleByYear, type YearOfPeople } from './people-by-year';
import { PopulationDialog } from './PopulationDialog';

const accepted = '.csv,.tsv,.txt,.xlsx,.xlsm,.xls,.ods';

/** The people that money is divided among: what is missing, the way to bring them in, and the years there are, shut. */
export function PopulationSection({ desk, state, words, drivers }: ViewProps & { readonly drivers: Drivers }): ReactElement {
  const { population: said } = words.text.paneDrivers;
  const { population, populationMissing, areas } = drivers;
  const years = peopleByYear(population, areas);
  const forecasts = new Set(drivers.years.flatMap(({ year, isForecast }) => (isForecast ? [year] : [])));
  const [read, setRead] = useState<PeopleRead | null>(null);
  const { brought } = state;
  return (
    <Section title={said.title}>
      {populationMissing.length > 0 && <MessageBar intent="warning">{said.missing(populationMissing.join(', '))}</MessageBar>}
      {years.length > 0 ? (
        <Disclosure summary={said.years(yearsText(years), years[0]?.areas.length ?? 0)}>
          <ul>
            {years.map((year) => (
              <YearItem key={year.year} year={year} isForecast={forecasts.has(year.year)} words={words} />
            ))}
          </ul>
        </Disclosure>
      ) : (
        <p>{said.none}</p>
      )}
      <div>
        <FileButton
          label={said.import}
          accept={accepted}
          appearance={populationMissing.length > 0 ? 'primary' : 'secondary'}
          onFile={(bytes, name) => {
            void desk.readPopulation(bytes, name).then(setRead);
          }}
        />
      </div>
      <p className={css.note}>{said.importHint}</p>
      {brought?.what === 'population' && <BroughtFile brought={brought} words={words} />}
      {read !== null && (
        <PopulationDialog
          read={read}
          known={drivers.years}
          areas={areas}
          words={words}
          onTake={() => {
            void desk.takePopulation(read);
            setRead(null);
          }}
          onClose={() => {
            setRead(null);
          }}
        />
      )}
    </Section>
  );
}

/** "2024–2028" where no year is missing between, else every year. */
function yearsText(years: readonly YearOfPeople[]): string {
  const all = years.map(({ year }) => year).sort((a, b) => a - b);
  const [first = 0] = all;
  const last = all.at(-1) ?? first;
  return all.length > 1 && last - first === all.length - 1 ? `${first}\u2013${last}` : all.join(', ');
}

function YearItem({
  year,
  isForecast,
  words,
}: Pick<ViewProps, 'words'> & { readonly year: YearOfPeople; readonly isForecast: boolean }): ReactElement {
  const { population: said } = words.text.paneDrivers;
  const { count } = words.numbers;
  const summary = said.year(year.year, count(year.persons), year.areas.length, isForecast);
  return (
    <li className={css.table}>
      {year.areas.length === 0 ? (
        <p>{summary}</p>
      ) : (
        <Disclosure summary={summary}>
          <ul>
            {year.areas.map(({ id, name, code, persons }) => (
              <li key={id} className={css.pair}>
                <span>
                  {name} {code !== null && <span className={css.note}>{code}</span>}
                </span>
                <span className={css.figure}>{count(persons)}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {year.sources.map(({ source, asOf, evidence }) => (
        <p key={`${source} ${asOf ?? ''} ${evidence}`} className={css.note}>
          {said.source(source, asOf === undefined ? null : words.numbers.date(asOf))}. {words.text.labels.evidence[evidence]}
        </p>
      ))}
    </li>
  );
}
