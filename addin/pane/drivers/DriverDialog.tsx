import { useState, type ReactElement } from 'react';
import type { Area, DriverRow, DriverSettings } from '../../../engine';
import { euros } from '../format';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { FileButton } from '../parts/FileButton';
import { MessageBar } from '../parts/MessageBar';
import type { ViewProps } from '../view-props';
import type { Words } from '../words';
import { BroughtFile } from '../shell/BroughtFile';
import { draftOf, hasAges, isEditable, problemsOf, settingsOf, type DriverDraft } from './driver-draft';
import css from './Drivers.module.css';
import { DriverFields } from './DriverFields';
import { EffectTable } from './EffectTable';

/** One driver: its settings to change, whose money it divides, and how much hangs on it. */
export function DriverDialog({
  row,
  areas,
  onClose,
  ...view
}: ViewProps & { readonly row: DriverRow; readonly areas: readonly Area[]; readonly onClose: () => void }): ReactElement {
  const { desk, state, words } = view;
  const { detail: said } = words.text.paneDrivers;
  const { driver, moments, isDefault } = row;
  const first = (): { readonly of: string; readonly draft: DriverDraft } => ({
    of: JSON.stringify(driver),
    draft: draftOf(driver, words.language !== 'en'),
  });
  const [{ of, draft }, setDraft] = useState(first);
  // Counts came from a file, or somebody took a step back: what is typed begins anew from what now holds.
  if (of !== JSON.stringify(driver)) setDraft(first());
  const [isTried, setTried] = useState(false);
  const problems = problemsOf(driver, draft);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(draftOf(driver, words.language !== 'en'));
  const { brought } = state;
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
            {isDefault ? (isChanged ? said.saveAndConfirm : said.confirm) : said.save}
          </Button>
        </>
      }
    >
      {isDefault && <MessageBar intent="warning">{said.confirmBody(divides(driver, words))}</MessageBar>}
      <p className={css.note}>{words.text.labels.driverKind[driver.kind]}</p>
      {!isEditable(driver) && <MessageBar>{said.elsewhere(words.text.labels.driverKind[driver.kind])}</MessageBar>}
      <DriverFields
        driver={driver}
        areas={areas}
        draft={draft}
        problems={isTried ? problems : new Set()}
        words={words}
        onDraft={(changed) => {
          setDraft((before) => ({ ...before, draft: { ...before.draft, ...changed } }));
        }}
      />
      {driver.kind === 'users' && (
        <div className={css.part}>
          <FileButton
            label={said.importCounts}
            accept=".csv,.tsv,.txt,.xlsx,.xlsm,.xls,.ods"
            onFile={(bytes, name) => {
              void desk.importCounts(driver.id, bytes, name);
            }}
          />
          {brought?.driver === driver.id && <BroughtFile brought={brought} words={words} />}
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

/** How a default divides its money, for the person who is to confirm it. */
function divides(driver: DriverSettings, words: Words): string {
  const { divides: said } = words.text.paneDrivers.detail;
  if (driver.kind === 'none') return said.nobody;
  if (driver.kind === 'population' && driver.from === undefined) return said.everybody;
  if (!hasAges(driver) || driver.kind === 'coefficient') return said.other(words.text.labels.driverKind[driver.kind]);
  return said.ages(driver.from ?? 0, driver.to ?? 100);
}
