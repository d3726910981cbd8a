import './no-eval';
import { useEffect, useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Desk } from '../../../addin/app/desk';
import type { DeskState } from '../../../addin/app/state';
import { DriversView } from '../../../addin/pane/drivers/DriversView';
import { ResultsView } from '../../../addin/pane/results/ResultsView';
import '../../../addin/pane/theme/tokens.css';
import '../../../addin/pane/theme/page.css';
import type { Words } from '../../../addin/pane/words';
import type { Language } from '../../../addin/text/language';
import { loadText } from '../../../addin/text/load';
import { numbers } from '../../../addin/text/numbers';
import type { CellRef } from '../../../engine';
import { driverEffect, driverReport, LiveAnalysis, trace } from '../../../engine';
import { smallTownBudget, smallTownModel } from '../../engine/views/small-town';
import css from './figures.module.css';

/** The views of results and drivers over a constructed town, with a desk of a few lines that works in the page: for their tests. */
const asked = new URLSearchParams(location.search);
const language = (asked.get('language') ?? 'fi') as Language;
const view = asked.get('view');
const model = asked.has('young')
  ? { ...smallTownModel, population: [], drivers: smallTownModel.drivers.map((driver) => ({ ...driver, default: true })) }
  : smallTownModel;
const live = LiveAnalysis.open([smallTownBudget], model).value!;
const selected: CellRef[] = [];
const filtered: string[] = [];
Object.assign(window, { selected, filtered });

const shown = (more: Partial<DeskState> = {}): DeskState =>
  ({
    phase: asked.has('empty') ? 'empty' : 'ready',
    work: null,
    measures: live.measures.map(({ id, kind, year }) => ({ id, kind, year })),
    measure: live.analysis.measure,
    results: asked.has('empty') ? null : live.analysis,
    coverage: live.lines.coverage,
    undo: null,
    brought: null,
    resultSheets: [],
    driversVersion: 0,
    linesVersion: 0,
    ...more,
  }) as unknown as DeskState;

function Page({ words }: { readonly words: Words }): ReactElement {
  const [state, setState] = useState(shown);
  const changed = (more: Partial<DeskState>): void => {
    setState((before) => ({ ...before, ...more }));
  };
  const [desk] = useState(
    () =>
      ({
        drivers: async () => ({ ...driverReport(live.analysis), areas: model.areas }),
        driverEffect: async (driver: string) => driverEffect(live.analysis, driver),
        trace: async (cell: Record<string, string>) => trace(live.analysis, cell, { most: 200 }),
        changeDriver: async (driver: (typeof model)['drivers'][number]) => {
          live.edit({ kind: 'driver', driver });
          changed(shown({ driversVersion: Date.now() }));
        },
        select: async (at: CellRef) => void selected.push(at),
        previewResults: async () => ({
          title: 'Mallila',
          sheets: ['Kenelle raha menee', 'Huomiot'].map((name) => ({ name, replaces: name === 'Huomiot' })),
          removed: [],
        }),
        writeResults: async () =>
          changed({ resultSheets: ['Kenelle raha menee'], undo: { code: 'resultsWritten', params: { sheets: 1 }, at: 1 } }),
        undo: async () => changed({ resultSheets: [], undo: null }),
      }) as unknown as Desk,
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, []);
  return (
    <main className={css.page} lang={language}>
      <h1 className={css.title}>Momentti</h1>
      {view === 'drivers' ? (
        <DriversView {...{ desk, state, words }} />
      ) : (
        <ResultsView
          {...{ desk, state, words }}
          onLines={(filter) => filtered.push(filter)}
          onDrivers={() => filtered.push('drivers')}
        />
      )}
    </main>
  );
}

const place = document.getElementById('page');
if (place !== null) {
  const text = await loadText(language);
  createRoot(place).render(<Page words={{ language, text, numbers: numbers[language] }} />);
}
