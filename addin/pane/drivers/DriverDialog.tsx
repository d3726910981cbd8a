import { useState, type ReactElement } from 'react';
import type { DriverRow } from '../../../engine';
import { euros } from '../format';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { FileButton } from '../parts/FileButton';
import { MessageBar } from '../parts/MessageBar';
import type { ViewProps } from '../view-props';
import { draftOf, isEditable, problemsOf, settingsOf } from './driver-draft';
import css from './Drivers.module.css';
import { DriverFields } from './DriverFields';
import { EffectTable } from './EffectTable';

/** One driver: its settings to change, whose money it divides, and how much hangs on it. */
export function DriverDialog({
  row,
  onClose,
  ...view
}: ViewProps & { readonly row: DriverRow; readonly onClose: () => void }): ReactElement {
  const { desk, words } = view;
  const { detail: said } = words.text.paneDrivers;
  const { driver, moments } = row;
  const [draft, setDraft] = useState(() => draftOf(driver, words.language !== 'en'));
  const [isTried, setTried] = useState(false);
  const problems = problemsOf(driver, draft);
  const isDefault = driver.default === true;
  const save = (): void => {
    setTried(true);
    if (problems.size > 0) return;
    void desk.changeDriver(settingsOf(driver, draft));
    onClose();
  };
  return (
    <Dialog
      title={driver.name ?? driver.id}
      closeLabel={words.text.pane.close}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{words.text.pane.cancel}</Button>
          <Button appearance="primary" icon="save" onClick={save}>
            {isDefault ? said.confirm : said.save}
          </Button>
        </>
      }
    >
      {isDefault && <MessageBar intent="warning">{said.confirmBody}</MessageBar>}
      <p className={css.note}>{words.text.labels.driverKind[driver.kind]}</p>
      {!isEditable(driver) && <MessageBar>{said.elsewhere(words.text.labels.driverKind[driver.kind])}</MessageBar>}
      <DriverFields
        driver={driver}
        draft={draft}
        problems={isTried ? problems : new Set()}
        words={words}
        onDraft={(changed) => {
          setDraft((before) => ({ ...before, ...changed }));
        }}
      />
      {driver.kind === 'users' && (
        <div>
          <FileButton
            label={said.importCounts}
            accept=".csv,.tsv,.txt,.xlsx,.xlsm,.xls,.ods"
            onFile={(bytes, name) => {
              void desk.importCounts(driver.id, bytes, name);
              onClose();
            }}
          />
        </div>
      )}
      <section className={css.part}>
        <h3 className={css.name}>{said.moments}</h3>
        {moments.length === 0 ? (
          <p>{said.noMoments}</p>
        ) : (
          <ul>
            {moments.map(({ id, name, amount }) => (
              <li key={id} className={css.pair}>
                <span>{name}</span>
                <span className={css.figure}>{euros(amount, words)}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <EffectTable {...view} driver={driver.id} />
    </Dialog>
  );
}
