import { lazy, Suspense, useEffect, useRef, useState, type ReactElement } from 'react';
import type { Desk } from '../app/desk';
import type { DeskState } from '../app/state';
import type { Language } from '../text/language';
import { noticeSentence } from './format';
import type { HostFacts } from './host-facts';
import css from './Pane.module.css';
import { LiveRegion } from './parts/LiveRegion';
import { Progress } from './parts/Progress';
import { TabPanel, Tabs } from './parts/Tabs';
import { VisuallyHidden } from './parts/VisuallyHidden';
import { FaultBar } from './shell/FaultBar';
import { FirstRun } from './shell/FirstRun';
import { isFirstRunSeen } from './shell/first-run-seen';
import { StateBar } from './shell/StateBar';
import { OfferDialog } from './start/OfferDialog';
import { StartView } from './start/StartView';
import { firstSettings, type LineFilter, type LineSettings } from './tag/line-filter';
import { nothingFollowed, type Followed } from './tag/use-sheet-selection';
import { useDeskState } from './use-desk-state';
import { useFaults } from './use-faults';
import { useLate } from './use-late';
import { useWords } from './use-words';
import type { Words } from './words';

const loadTagView = async () => ({ default: (await import(/* webpackChunkName: "tag" */ './tag/TagView')).TagView });
const TagView = lazy(loadTagView);
const DriversView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "drivers" */ './drivers/DriversView')).DriversView,
}));
const ResultsView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "results-view" */ './results/ResultsView')).ResultsView,
}));

const tabs = ['start', 'tag', 'drivers', 'results'] as const;
type TabId = (typeof tabs)[number];

/** Long work is shown from half a second on. */
const workShownAfter = 500;
/** Milliseconds after the pane has opened: the view that people turn to next is fetched while they read the first one. */
const restBeforeFetching = 1000;

interface Props {
  readonly desk: Desk;
  readonly host: HostFacts;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** Grows each time the host asks for the lines selected in the sheet to be tagged. */
  readonly tagging?: number;
  /** What the host's page shows until there is something of the pane's own. */
  readonly opening?: ReactElement;
}

/** The task pane, the same in Excel and beside the browser's workbook. */
export function Pane(props: Props): ReactElement {
  const words = useWords(props.language);
  const state = useDeskState(props.desk);
  if (words === null || state === null) return props.opening ?? <div className={css.pane} aria-busy="true" />;
  return <OpenPane {...props} words={words} state={state} />;
}

function OpenPane({
  desk,
  host,
  onLanguage,
  words,
  state,
  tagging = 0,
}: Props & { readonly words: Words; readonly state: DeskState }): ReactElement {
  const { pane } = words.text;
  const [tab, setTab] = useState<TabId>('start');
  useEffect(() => {
    if (tagging > 0) setTab('tag');
  }, [tagging]);
  useEffect(() => {
    const timer = setTimeout(() => void loadTagView(), restBeforeFetching);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  const [settings, setSettings] = useState<LineSettings>(firstSettings);
  const followed = useRef<Followed>(nothingFollowed);
  const showLines = (filter: LineFilter): void => {
    // Whoever asks for these lines is not led to those selected in the sheet.
    followed.current = { keys: state.selected, asked: tagging };
    setSettings({ ...firstSettings, filter });
    setTab('tag');
  };
  const [isTeaching, setTeaching] = useState(() => !isFirstRunSeen());
  const { fault, dismiss } = useFaults();
  const view = { desk, state, words };
  // Beside a workbook the page has its own main part, and one page has one.
  const Frame = host.kind === 'browser' ? 'div' : 'main';
  return (
    <Frame className={css.pane} lang={words.language}>
      <VisuallyHidden as="h1">Momentti</VisuallyHidden>
      {/* Where one is and what was done last stay in sight however far the view is scrolled. */}
      <div className={css.head}>
        <StateBar
          {...view}
          onHelp={() => {
            setTeaching(true);
          }}
        />
        <WorkBar {...view} />
        {fault !== null && <FaultBar fault={fault} words={words} onDismiss={dismiss} />}
        <Tabs
          name="pane"
          label={pane.tabs.label}
          tabs={tabs.map((id) => ({ id, label: pane.tabs[id] }))}
          selected={tab}
          onSelect={setTab}
        />
      </div>
      <div className={css.body}>
        {isTeaching && (
          <FirstRun
            words={words}
            onStep={(step) => {
              // Each step is about one tab; before there is a model the others have nothing to show.
              if (state.phase === 'ready') setTab(tabs[step] ?? 'start');
            }}
            onDone={() => {
              setTeaching(false);
              setTab('start');
            }}
          />
        )}
        <TabPanel name="pane" id={tab}>
          <Suspense fallback={<p role="status">{pane.opening}</p>}>
            {tab === 'start' && <StartView {...view} host={host} onLanguage={onLanguage} onTab={setTab} onLines={showLines} />}
            {tab === 'tag' && (
              <TagView
                {...view}
                host={host}
                sheet={{ asked: tagging, followed }}
                settings={settings}
                onSettings={(changed) => {
                  setSettings((before) => ({ ...before, ...changed }));
                }}
                onStart={() => {
                  setTab('start');
                }}
                onTab={setTab}
              />
            )}
            {tab === 'drivers' && <DriversView {...view} />}
            {tab === 'results' && (
              <ResultsView
                {...view}
                onLines={showLines}
                onDrivers={() => {
                  setTab('drivers');
                }}
              />
            )}
          </Suspense>
        </TabPanel>
      </div>
      {state.offer !== null && <OfferDialog desk={desk} words={words} offer={state.offer} />}
      <LiveRegion message={state.notice === null ? '' : noticeSentence(state.notice, words)} at={state.notice?.at ?? 0} />
    </Frame>
  );
}

function WorkBar({
  desk,
  state,
  words,
}: {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly words: Words;
}): ReactElement | null {
  const { work } = state;
  const isLong = useLate(work !== null, workShownAfter);
  if (work === null || !isLong) return null;
  const { pane } = words.text;
  return (
    <div className={css.work} role="status">
      <Progress
        label={pane.work[work.what]}
        done={work.done}
        total={work.total}
        cancel={work.canStop ? { label: pane.stop, onCancel: () => void desk.cancel() } : null}
      />
    </div>
  );
}
