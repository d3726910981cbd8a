import type { ReactElement } from 'react';
import type { Area, PeopleYear } from '../../../engine';
import type { PeopleRead } from '../../app/state';
import { issueSentence } from '../../text/issue-sentence';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { MessageBar } from '../parts/MessageBar';
import type { Words } from '../words';
import css from './Drivers.module.css';

/** People of this age and over are one row of a table. */
const lastAge = 100;

/** More areas than these are told by how many they are. */
const namedAreas = 5;

interface Props {
  readonly read: PeopleRead;
  /** The people the model has. */
  readonly known: readonly PeopleYear[];
  readonly areas: readonly Area[];
  readonly words: Words;
  readonly onTake: () => void;
  readonly onClose: () => void;
}

/** What a file says of people, before it becomes what money is divided by. */
export function PopulationDialog({ read, known, areas, words, onTake, onClose }: Props): ReactElement {
  const { pane, paneDrivers } = words.text;
  const { offer: said, source } = paneDrivers.population;
  const replaced = read.years.flatMap(({ year }) => (known.some((own) => own.year === year) ? [year] : []));
  const sources = [...new Set(read.tables.map((table) => table.source))];
  const names = [...new Set(read.years.flatMap((year) => year.areas))].map(
    (area) => areas.find(({ id }) => id === area)?.name ?? area,
  );
  return (
    <Dialog
      title={said.title}
      closeLabel={pane.close}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{pane.cancel}</Button>
          <Button appearance="primary" data-starts onClick={onTake}>
            {said.take}
          </Button>
        </>
      }
    >
      <p>{said.body(read.file)}</p>
      <YearsTable years={read.years} words={words} />
      {names.length > 0 && <p>{said.areas(names.slice(0, namedAreas).join(', '), Math.max(0, names.length - namedAreas))}</p>}
      {sources.map((one) => (
        <p key={one} className={css.note}>
          {source(one, null)}
        </p>
      ))}
      {replaced.length > 0 && <MessageBar intent="warning">{said.replaces(replaced.join(', '))}</MessageBar>}
      {read.issues.map((issue, index) => (
        <MessageBar key={`${issue.code} ${index}`} intent={issue.severity === 'info' ? 'info' : 'warning'}>
          {issueSentence(issue, words.text)}
        </MessageBar>
      ))}
    </Dialog>
  );
}

function YearsTable({ years, words }: { readonly years: readonly PeopleYear[]; readonly words: Words }): ReactElement {
  const { offer: said } = words.text.paneDrivers.population;
  return (
    <table className={css.effect} aria-label={said.title}>
      <thead>
        <tr>
          {(['year', 'persons', 'ages'] as const).map((column) => (
            <th key={column} scope="col">
              {said.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, persons, isForecast, youngest, oldest }) => (
          <tr key={year}>
            <th scope="row">
              {year}
              <span className={css.now}>{isForecast ? said.forecast : said.counted}</span>
            </th>
            <td>{words.numbers.count(persons)}</td>
            <td>
              {youngest === null || oldest === null
                ? said.nobody
                : `${youngest}\u2013${oldest === lastAge ? `${lastAge}+` : oldest}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
