import { useState, type ReactElement } from 'react';
import type { Area, DriverRow, DriverSettings } from '../../../engine';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { FileButton } from '../parts/FileButton';
import { MessageBar } from '../parts/MessageBar';
import type { ViewProps } from '../view-props';
import type { Words } from '../words';
import { BroughtFile } from '../shell/BroughtFile';
import { countsInFields, draftOf, hasAges, isEditable, problemsOf, settingsOf, withKind, type DriverDraft } from './driver-draft';
import { driverAs, isChosen } from './driver-kind';
import css from './Drivers.module.css';
import { DriverFields } from './DriverFields';
import { EffectTable } from './EffectTable';
import { MomentsPart } from './MomentsPart';

interface Typed {
  /** The driver it was typed over. */
  readonly of: string;
  readonly draft: DriverDraft;
  /** The moments that what is saved holds for. */
  readonly chosen: readonly string[];
}

const largest = (moments: DriverRow['moments']): DriverRow['moments'] =>
  [...moments].sort((a, b) => Number(b.amount) - Number(a.amount)).slice(0, 1);

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
  const decimalComma = words.language !== 'en';
  const first = (): Typed => ({
    of: JSON.stringify(driver),
    draft: draftOf(driver, decimalComma),
    chosen: moments.map(({ id }) => id),
  });
  const [{ of, draft, chosen }, setTyped] = useState(first);
  // Somebody took a step back: what is typed begins anew from what now holds.
  if (of !== JSON.stringify(driver)) setTyped(first());
  const change = (changed: Partial<DriverDraft>): void => {
    setTyped((before) => ({ ...before, draft: { ...before.draft, ...changed } }));
  };
  const [isTried, setTried] = useState(false);
  const asChosen = driverAs(driver, draft.kind);
  const problems = problemsOf(asChosen, draft);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(draftOf(driver, decimalComma));
  const { brought } = state;
  const isMissing = chosen.length === 0 && moments.length > 0;
  const save = (): void => {
    setTried(true);
    if (problems.size > 0 || isMissing) return;
    void desk.changeDriver(settingsOf(asChosen, draft), chosen);
    onClose();
  };
  const chooseKind = (kind: DriverDraft['kind']): void => {
    // Users are of a service: of several moments those of the largest are the likeliest to be known.
    const likely =
      kind === 'users' && driver.kind !== 'users' ? largest(moments).map(({ id }) => id) : moments.map(({ id }) => id);
    const named = moments.filter(({ id }) => likely.includes(id)).map(({ name }) => name);
    const nameOf = (): string => (kind === 'users' ? said.usersName(named[0] ?? '') : said.kinds[isChosen(kind) ? kind : 'none']);
    setTyped((before) => ({ ...before, chosen: likely, draft: withKind(driver, before.draft, kind, nameOf, decimalComma) }));
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
      {!isChosen(driver.kind) && <p className={css.note}>{words.text.labels.driverKind[driver.kind]}</p>}
      {!isEditable(driver) && <MessageBar>{said.elsewhere(words.text.labels.driverKind[driver.kind])}</MessageBar>}
      <DriverFields
        driver={asChosen}
        areas={areas}
        draft={draft}
        problems={isTried ? problems : new Set()}
        words={words}
        onDraft={change}
        onKind={chooseKind}
        fromFile={
          <div className={css.part}>
            <FileButton
              label={said.importCounts}
              accept=".csv,.tsv,.txt,.xlsx,.xlsm,.xls,.ods"
              onFile={(bytes, name) => {
                void desk.readCounts(driver.id, bytes, name).then((counts) => {
                  if (counts !== null) change({ counts: countsInFields(counts, decimalComma) });
                });
              }}
            />
            {brought?.driver === driver.id && <BroughtFile brought={brought} words={words} />}
          </div>
        }
      />
      <MomentsPart
        moments={moments}
        chosen={isChanged && isEditable(driver) ? chosen : null}
        isMissing={isTried && isMissing}
        words={words}
        onChosen={(now) => {
          setTyped((before) => ({ ...before, chosen: now }));
        }}
      />
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
