import { useLayoutEffect, useRef, type ReactElement } from 'react';
import { isLanguage, languages, type Language } from '../../text/language';
import type { HostFacts } from '../host-facts';
import { Select } from '../parts/controls';
import { Field } from '../parts/Field';
import type { LineFilter } from '../tag/line-filter';
import type { ViewProps } from '../view-props';
import { Asking } from './Asking';
import { Findings } from './Findings';
import { ModelFiles } from './ModelFiles';
import { NextSteps } from './NextSteps';
import { NothingYet } from './NothingYet';
import css from './StartView.module.css';
import { TablesInUse } from './TablesInUse';
import { WorkState } from './WorkState';

/** Languages by their own names. */
const languageNames: Readonly<Record<Language, string>> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

interface Props extends ViewProps {
  readonly host: HostFacts;
  readonly onLanguage: (language: Language) => void;
  readonly onLines: (filter: LineFilter) => void;
  readonly onTab: (tab: 'drivers' | 'results') => void;
}

/** Where the work begins, and where a person sees how far it is. */
export function StartView(props: Props): ReactElement {
  const { desk, state, words, host, onLanguage, onLines, onTab } = props;
  const view = { desk, state, words };
  const place = useRef<HTMLDivElement>(null);
  const isAsking = state.phase === 'asking';
  const wasAsking = useRef(false);
  useLayoutEffect(() => {
    // The button that was pressed is gone with the question: the keyboard stays in the view, not at the page's beginning.
    if (wasAsking.current && !isAsking && document.activeElement === document.body) place.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  const hasWorkbook = state.phase === 'ready' || state.phase === 'asking' || state.phase === 'noTable';
  return (
    <div ref={place} tabIndex={-1} className={css.view}>
      {isAsking && state.reading !== null && <Asking {...view} host={host} reading={state.reading} />}
      {state.phase === 'ready' && <NextSteps {...view} onLines={onLines} onTab={onTab} />}
      {state.phase === 'ready' && <WorkState {...view} onLines={onLines} />}
      {!isAsking && state.phase !== 'ready' && <NothingYet {...view} host={host} />}
      {state.phase !== 'empty' && state.phase !== 'reading' && <Findings {...view} />}
      {state.phase === 'ready' && <TablesInUse {...view} />}
      {hasWorkbook && <ModelFiles {...view} />}
      <Field label={words.text.pane.language}>
        {(control) => (
          <Select
            {...control}
            value={words.language}
            onChange={({ target }) => {
              if (isLanguage(target.value)) onLanguage(target.value);
            }}
          >
            {languages.map((one) => (
              <option key={one} value={one} lang={one}>
                {languageNames[one]}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  );
}
