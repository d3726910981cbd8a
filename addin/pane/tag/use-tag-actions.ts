import { useEffect, useRef, useState, type RefObject } from 'react';
import type { LineSum, MomentSuggestion } from '../../../engine';
import type { LineQuery, LineRow, TagChoice } from '../../app/state';
import type { ViewProps } from '../view-props';
import type { BulkAction } from './BulkDialog';
import { keysOf } from './lines-of';
import { targetOf } from './selection';
import type { TagCommand } from './tag-keys';
import type { Lines } from './use-lines';
import type { LineSelection } from './use-line-selection';

/** The lines an action is for, fixed when it begins. */
export interface Target {
  readonly query: LineQuery;
  readonly sum: LineSum;
  /** The line, where it is one. */
  readonly row: LineRow | null;
}

/** The question that is open. */
export type Opened =
  | { readonly kind: 'pick' | 'split' | 'comment'; readonly target: Target }
  | { readonly kind: 'rule'; readonly target: Target; readonly keys: readonly string[] }
  | { readonly kind: 'bulk'; readonly target: Target; readonly action: BulkAction }
  | { readonly kind: 'help' };

export interface TagActions {
  readonly opened: Opened | null;
  readonly close: () => void;
  readonly run: (command: TagCommand) => void;
  /** Tags one line at once and goes to the next; many are asked about first. */
  readonly tag: (target: Target, tag: TagChoice, name: string) => void;
  readonly tagActive: (suggestion: MomentSuggestion) => void;
  readonly acceptSelected: () => void;
  /** Why the last key did nothing: Esc could not reach the sheet, or a comment has no tag to stand with. */
  readonly told: 'sheetKey' | 'commentNeedsTag' | null;
}

interface Parts extends ViewProps {
  readonly query: LineQuery;
  readonly lines: Lines;
  readonly chosen: LineSelection;
  readonly list: RefObject<HTMLDivElement | null>;
  readonly search: RefObject<HTMLInputElement | null>;
  /** A person has moved to another line. */
  readonly onMoved: () => void;
}

/** What is done with the line that stands under the cursor. */
const ofLine: ReadonlySet<TagCommand> = new Set(['enter', 'pick', 'split', 'rule', 'comment', 'untag']);

const sumOfRow = ({ amount }: LineRow): LineSum => {
  const isIncome = amount?.startsWith('-') === true;
  return { lines: 1, amount: isIncome ? '0.00' : (amount ?? '0.00'), income: isIncome ? amount : '0.00' };
};

/** What keys and buttons do with lines. */
export function useTagActions({ desk, state, query, lines, chosen, list, search, onMoved }: Parts): TagActions {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [told, setTold] = useState<TagActions['told']>(null);
  const [waiting, setWaiting] = useState<TagCommand | null>(null);
  /** The line just tagged, while the list still shows it although it no longer belongs there. */
  const [gone, setGone] = useState<{ readonly key: string; readonly version: number } | null>(null);
  const shown = lines.row(chosen.active);
  const active = gone !== null && gone.key === shown?.key && gone.version === lines.version ? undefined : shown;

  const close = (): void => {
    setOpened(null);
  };
  /** The line after the one just tagged: the next one, or the same place where the tagged one has left the list. */
  const advance = async (key: string): Promise<void> => {
    const at = await desk.position(key, query);
    onMoved();
    if (at >= 0) chosen.goTo(at + 1);
    else setGone({ key, version: lines.version });
    list.current?.focus();
  };
  const target = async (): Promise<Target | null> => {
    const asked = targetOf(chosen.selection, query, active?.key ?? null);
    if (asked === null) return null;
    if (chosen.selection.kind === 'none' && active !== undefined) return { query: asked, sum: sumOfRow(active), row: active };
    return { query: asked, sum: (await desk.lines(asked, 0, 0)).sum, row: null };
  };
  const open = async (kind: 'pick' | 'split' | 'comment' | 'rule' | 'untag' | 'accept'): Promise<void> => {
    const found = await target();
    if (found === null || found.sum.lines === 0 || found.row?.state === 'outside') return;
    if (kind === 'rule') return setOpened({ kind, target: found, keys: await keysOf(desk, found.query) });
    // A comment stands with the tag of one line.
    if (kind === 'comment' && (found.row?.tagging ?? null) === null) return setTold('commentNeedsTag');
    if (kind === 'pick' || kind === 'split' || kind === 'comment') return setOpened({ kind, target: found });
    if (found.row === null) return setOpened({ kind: 'bulk', target: found, action: { kind } });
    await (kind === 'accept' ? desk.accept(found.query) : desk.tag(found.query, null));
    await advance(found.row.key);
  };
  const leave = (): void => {
    if (chosen.selection.kind !== 'none') return chosen.clear();
    void desk.focusSheet().then((isThere) => {
      setTold(isThere ? null : 'sheetKey');
    });
  };
  const hasSuggestion = active !== undefined && active.tagging === null && active.suggestion !== null;
  const run = (command: TagCommand): void => {
    setTold(null);
    if (ofLine.has(command) && chosen.selection.kind === 'none' && active === undefined) {
      // The figures are on their way after the last tag: the first key is kept for the line that then stands here.
      setWaiting((before) => before ?? command);
      return;
    }
    if (command === 'help') return setOpened({ kind: 'help' });
    if (command === 'toggle') return chosen.toggle();
    if (command === 'all') return chosen.selectAll();
    if (command === 'search') return search.current?.focus();
    if (command === 'leave') return leave();
    if (command === 'undo') return state.undo === null ? undefined : void desk.undo();
    if (command === 'enter') return void open(chosen.selection.kind === 'none' && hasSuggestion ? 'accept' : 'pick');
    void open(command);
  };
  const runNow = useRef(run);
  useEffect(() => {
    runNow.current = run;
  });
  const activeKey = active?.key;
  useEffect(() => {
    if (waiting === null || activeKey === undefined) return;
    setWaiting(null);
    runNow.current(waiting);
  }, [waiting, activeKey]);
  return {
    opened,
    close,
    run,
    tag: (found, tag, name) => {
      if (found.row === null) return setOpened({ kind: 'bulk', target: found, action: { kind: 'tag', tag, name } });
      const { key } = found.row;
      close();
      void desk.tag(found.query, tag).then(() => advance(key));
    },
    tagActive: ({ moment }) => {
      if (active === undefined) return;
      void desk.tag({ keys: [active.key] }, { shares: [{ moment, share: '1' }] }).then(() => advance(active.key));
    },
    acceptSelected: () => void open('accept'),
    told,
  };
}
