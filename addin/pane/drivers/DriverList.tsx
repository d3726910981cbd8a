import type { ReactElement } from 'react';
import type { DriverReport, DriverRow, DriverSettings } from '../../../engine';
import { exactNumber } from '../exact-number';
import { euros } from '../format';
import { Badge } from '../parts/Badge';
import { Button } from '../parts/Button';
import { Section } from '../parts/Section';
import type { ViewProps } from '../view-props';
import css from './Drivers.module.css';

/** Drivers by the money they place, the largest first. */
export function DriverList({
  words,
  drivers: { drivers },
  onOpen,
}: ViewProps & { readonly drivers: DriverReport; readonly onOpen: (driver: DriverSettings) => void }): ReactElement {
  const { list: said } = words.text.paneDrivers;
  return (
    <Section title={said.title}>
      <p className={css.note}>{drivers.length === 0 ? said.none : said.note}</p>
      <ul>
        {drivers.map((row) => (
          <DriverItem
            key={`${row.driver.validFrom ?? ''} ${row.driver.id}`}
            row={row}
            words={words}
            onOpen={() => {
              onOpen(row.driver);
            }}
          />
        ))}
      </ul>
    </Section>
  );
}

function DriverItem({
  row: { driver, lines, amount },
  words,
  onOpen,
}: Pick<ViewProps, 'words'> & { readonly row: DriverRow; readonly onOpen: () => void }): ReactElement {
  const { list: said, population } = words.text.paneDrivers;
  const { labels } = words.text;
  const name = driver.name ?? driver.id;
  const { low, high, asOf = null, validFrom } = driver;
  return (
    <li className={css.driver}>
      <div className={css.pair}>
        <Button appearance="subtle" size="small" className={css.open} aria-label={said.open(name)} onClick={onOpen}>
          {name}
        </Button>
        <span className={css.figure}>{lines === 0 ? said.unused : said.places(euros(amount, words), lines)}</span>
      </div>
      <p className={css.note}>
        {[
          labels.driverKind[driver.kind],
          labels.evidence[driver.evidence],
          validFrom === undefined ? null : said.notInForce(validFrom),
          low === undefined && high === undefined
            ? null
            : said.range(exactNumber(String(low ?? 0), words), exactNumber(String(high ?? 1), words)),
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
      <p className={css.note}>{population.source(driver.source, asOf)}</p>
      {driver.default === true && (
        <p>
          <Badge tone="warning" icon="suggestion">
            {said.unconfirmed}
          </Badge>
        </p>
      )}
    </li>
  );
}
