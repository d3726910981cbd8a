import { useId, useState, type ReactElement } from 'react';
import type { Area } from '../../../engine';
import { Button, IconButton } from '../parts/Button';
import { Select, TextInput } from '../parts/controls';
import { Disclosure } from '../parts/Disclosure';
import { Icon } from '../parts/Icon';
import type { Words } from '../words';
import type { CountDraft, DraftProblem, DriverDraft } from './driver-draft';
import css from './Drivers.module.css';
import { withPasted } from './pasted-counts';

/** More rows than this stand shut: what the driver is should not be pushed out of sight by its numbers. */
const mostInSight = 8;

interface Props {
  readonly draft: DriverDraft;
  readonly problems: ReadonlySet<DraftProblem>;
  readonly areas: readonly Area[];
  readonly words: Words;
  readonly onDraft: (changed: Partial<DriverDraft>) => void;
}

/** Users by age or band, a row each; an area where the driver has areas. */
export function CountRows({ draft: { counts }, problems, areas, words, onDraft }: Props): ReactElement {
  const { detail: said } = words.text.paneDrivers;
  const id = useId();
  const isWrong = problems.has('counts') || problems.has('noCounts');
  const [isOpen, setOpen] = useState(counts.length <= mostInSight);
  const hasAreas = counts.some(({ area }) => area !== '');
  const columns = [
    ['ages', said.ages],
    ...(hasAreas ? ([['area', said.area]] as const) : []),
    ['count', said.count],
  ] as const satisfies readonly (readonly [keyof CountDraft, string])[];
  const change = (at: number, changed: Partial<CountDraft>): void => {
    onDraft({ counts: counts.map((row, index) => (index === at ? { ...row, ...changed } : row)) });
  };
  return (
    <Disclosure summary={said.countRows(counts.length)} open={isOpen || isWrong} onToggle={setOpen}>
      <div className={css.wide}>
        <table className={css.counts} aria-label={said.counts} aria-describedby={isWrong ? id : undefined}>
          <thead>
            <tr>
              {columns.map(([key, name]) => (
                <th key={key} scope="col" data-column={key}>
                  {name}
                </th>
              ))}
              <td data-column="remove" />
            </tr>
          </thead>
          <tbody>
            {counts.map((row, at) => (
              <tr key={at}>
                {columns.map(([key, name]) => (
                  <td key={key}>
                    <CountCell
                      name={`${name} ${at + 1}`}
                      column={key}
                      value={row[key]}
                      areas={areas}
                      everywhere={said.everywhere}
                      onValue={(value) => {
                        change(at, { [key]: value });
                      }}
                      onPaste={(text) => {
                        const rows = key === 'area' ? null : withPasted(counts, at, key, text);
                        if (rows !== null) onDraft({ counts: rows });
                        return rows !== null;
                      }}
                    />
                  </td>
                ))}
                <td>
                  <IconButton
                    icon="remove"
                    size="small"
                    label={said.removeCount(at + 1)}
                    onClick={() => {
                      onDraft({ counts: counts.filter((_, index) => index !== at) });
                    }}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {isWrong && (
          <p id={id} className={css.problem}>
            <Icon name="error" />
            {problems.has('noCounts') ? said.noCounts : `${said.badCount} ${said.badBand}`}
          </p>
        )}
        <div>
          <Button
            size="small"
            icon="add"
            onClick={() => {
              onDraft({ counts: [...counts, { ages: '', area: '', count: '' }] });
            }}
          >
            {said.addCount}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}

function CountCell({
  name,
  column,
  value,
  areas,
  everywhere,
  onValue,
  onPaste,
}: {
  readonly name: string;
  readonly column: keyof CountDraft;
  readonly value: string;
  readonly areas: readonly Area[];
  readonly everywhere: string;
  readonly onValue: (value: string) => void;
  /** False: the field takes it as any text. */
  readonly onPaste: (text: string) => boolean;
}): ReactElement {
  if (column !== 'area') {
    return (
      <TextInput
        aria-label={name}
        value={value}
        inputMode={column === 'count' ? 'decimal' : 'text'}
        onChange={({ target }) => {
          onValue(target.value);
        }}
        onPaste={(event) => {
          if (onPaste(event.clipboardData.getData('text/plain'))) event.preventDefault();
        }}
      />
    );
  }
  return (
    <Select
      aria-label={name}
      value={value}
      onChange={({ target }) => {
        onValue(target.value);
      }}
    >
      <option value="">{everywhere}</option>
      {areas.map((area) => (
        <option key={area.id} value={area.id}>
          {area.name ?? area.id}
        </option>
      ))}
    </Select>
  );
}
