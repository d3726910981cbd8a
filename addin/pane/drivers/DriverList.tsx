import type { ReactElement } from 'react';
import type { DriverRow, DriverSettings } from '../../../engine';
import type { Drivers } from '../../app/state';
import { euros } from '../format';
import { Badge } from '../parts/Badge';
import { Button } from '../parts/Button';
import { Disclosure } from '../parts/Disclosure';
import { Section } from '../parts/Section';
import type { ViewProps } from '../view-props';
import css from './Drivers.module.css';
import { shareInField } from './share-text';

interface Props extends ViewProps {
  readonly drivers: Drivers;
  readonly onOpen: (driver: DriverSettings) => void;
}

/** Drivers by the money they place, the largest first; those that place none in this figure are shut away. */
export function DriverList({ words, drivers: { drivers }, onOpen }: Props): ReactElement {
  const { list: said } = words.text.paneDrivers;
  const isUsed = ({ lines }: DriverRow): boolean => lines > 0;
  const unused = drivers.filter((row) => !isUsed(row));
  const items = (rows: readonly DriverRow[]): ReactElement => (
    <ul>
      {rows.map((row) => (
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
  );
  return (
    <Section title={said.title}>
      <p className={css.note}>{drivers.length === 0 ? said.none : said.note}</p>
      {items(drivers.filter(isUsed))}
      {unused.length > 0 && <Disclosure summary={said.allUnused(unused.length)}>{items(unused)}</Disclosure>}
    </Section>
  );
}

function DriverItem({
  row: { driver, isDefault, lines, amount },
  words,
  onOpen,
}: Pick<ViewProps, 'words'> & { readonly row: DriverRow; readonly onOpen: () => void }): ReactElement {
  const { list: said, population } = words.text.paneDrivers;
  const { labels } = words.text;
  const name = driver.name ?? driver.id;
  const { low, high, asOf, validFrom } = driver;
  const share = (value: string | number): string => shareInField(value, words.language !== 'en');
  return (
    <li className={css.driver}>
      <div className={css.pair}>
        <Button appearance="subtle" size="small" className={css.open} aria-label={said.open(name)} onClick={onOpen}>
          {name}
        </Button>
        {lines > 0 && <span className={css.figure}>{said.places(euros(amount, words), lines)}</span>}
      </div>
      <p className={css.note}>
        {[
          labels.driverKind[driver.kind],
          labels.evidence[driver.evidence],
          validFrom === undefined ? null : said.notInForce(validFrom),
          low === undefined && high === undefined ? null : said.range(share(low ?? 0), share(high ?? 1)),
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
      <p className={css.note}>{population.source(driver.source, asOf === undefined ? null : words.numbers.date(asOf))}</p>
      {isDefault && (
        <p>
          <Badge tone="warning" icon="suggestion">
            {said.unconfirmed}
          </Badge>
        </p>
      )}
    </li>
  );
}
