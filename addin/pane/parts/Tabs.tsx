import { useRef, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { classNames } from './class-names';
import { stepAmong } from './tab-keys';
import css from './Tabs.module.css';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

const tabId = (name: string, id: string): string => `${name}-tab-${id}`;
const panelId = (name: string, id: string): string => `${name}-panel-${id}`;

/** One stop of the tab key; arrows choose. `name` makes the ids of tabs and panels, unique in the page. */
export function Tabs<Id extends string>({
  name,
  label,
  tabs,
  selected,
  onSelect,
}: {
  readonly name: string;
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = stepAmong(
      event.key,
      tabs.findIndex(({ id }) => id === selected),
      tabs.length,
    );
    const tab = to === null ? undefined : tabs[to];
    if (tab === undefined) return;
    event.preventDefault();
    onSelect(tab.id);
    list.current?.querySelector<HTMLElement>(`[id="${tabId(name, tab.id)}"]`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={css.list}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={tabId(name, tab.id)}
          aria-selected={tab.id === selected}
          aria-controls={tab.id === selected ? panelId(name, tab.id) : undefined}
          tabIndex={tab.id === selected ? 0 : -1}
          className={classNames(css.tab, tab.id === selected && css.selected)}
          onClick={() => {
            onSelect(tab.id);
          }}
          onKeyDown={onKeyDown}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}

/** What a tab shows. */
export function TabPanel({
  name,
  id,
  children,
}: {
  readonly name: string;
  readonly id: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div role="tabpanel" id={panelId(name, id)} aria-labelledby={tabId(name, id)} className={css.panel}>
      {children}
    </div>
  );
}
