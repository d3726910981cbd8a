import { useId, type ReactElement } from 'react';
import { Button, IconButton } from '../parts/Button';
import { TextInput } from '../parts/controls';
import { Icon } from '../parts/Icon';
import type { Words } from '../words';
import type { CountDraft, DraftProblem, DriverDraft } from './driver-draft';
import css from './Drivers.module.css';

/** Users by age or band, a row each; an area where the driver has areas. */
export function CountRows({
  draft: { counts },
  problems,
  words,
  onDraft,
}: {
  readonly draft: DriverDraft;
  readonly problems: ReadonlySet<DraftProblem>;
  readonly words: Words;
  readonly onDraft: (changed: Partial<DriverDraft>) => void;
}): ReactElement {
  const { detail: said } = words.text.paneDrivers;
  const id = useId();
  const hasAreas = counts.some(({ area }) => area !== '');
  const columns = [
    ['from', said.from],
    ['to', said.to],
    ...(hasAreas ? ([['area', said.area]] as const) : []),
    ['count', said.count],
  ] as const satisfies readonly (readonly [keyof CountDraft, string])[];
  const change = (at: number, changed: Partial<CountDraft>): void => {
    onDraft({ counts: counts.map((row, index) => (index === at ? { ...row, ...changed } : row)) });
  };
  return (
    <div className={css.part}>
      <table className={css.counts} aria-label={said.counts} aria-describedby={problems.has('counts') ? id : undefined}>
        <thead>
          <tr>
            {columns.map(([key, name]) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {counts.map((row, at) => (
            <tr key={at}>
              {columns.map(([key, name]) => (
                <td key={key}>
                  <TextInput
                    aria-label={`${name} ${at + 1}`}
                    value={row[key]}
                    inputMode={key === 'area' ? 'text' : 'decimal'}
                    onChange={(event) => {
                      change(at, { [key]: event.target.value });
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
      {problems.has('counts') && (
        <p id={id} className={css.problem}>
          <Icon name="error" />
          {said.badCount} {said.badAges}
        </p>
      )}
      <div>
        <Button
          size="small"
          icon="add"
          onClick={() => {
            onDraft({ counts: [...counts, { from: '', to: '', area: '', count: '' }] });
          }}
        >
          {said.addCount}
        </Button>
      </div>
    </div>
  );
}
