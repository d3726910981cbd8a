import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { LineSum, MomentSuggestion } from '../../../engine';
import type { LineQuery, LineRow, TagChoice } from '../../app/state';
import { isIncome } from '../format';
import type { ViewProps } from '../view-props';
import type { BulkAction } from './BulkDialog';
import { keysOf } from './lines-of';
import { refusalOf, type Refusal } from './refusal';
import { targetOf } from './selection';
import { commandOf, isDecision, isLetter, type Decision, type TagCommand } from './tag-keys';
import type { Lines } from './use-lines';
import type { LineSelection } from './use-line-selection';

/** The lines an action is for, fixed when it begins. */
export interface Target {
  readonly query: LineQuery;
  readonly sum: LineSum;
  /** The line, where it is one. */
  readonly row: LineRow | null;
}

/** The question that is open. early: letters typed before it was. */
export type Opened =
  | { readonly kind: 'pick' | 'comment'; readonly target: Target; readonly early: string }
  | { readonly kind: 'split'; readonly target: Target }
  | { readonly kind: 'rule'; readonly target: Target; readonly keys: readonly string[] }
  | { readonly kind: 'bulk'; readonly target: Target; readonly action: BulkAction }
  | { readonly kind: 'refused'; readonly why: Refusal }
  | { readonly kind: 'help' };

export interface TagActions {
  readonly opened: Opened | null;
  readonly close: () => void;
  readonly run: (command: TagCommand) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  /** Tags one line at once and goes to the next; many are asked about first. */
  readonly tag: (target: Target, tag: TagChoice, name: string) => void;
  readonly tagActive: (suggestion: MomentSuggestion) => void;
  readonly acceptSelected: () => void;
  /** Esc could not reach the sheet. */
  readonly needsSheetKey: boolean;
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

const sumOfRow = ({ amount, kind }: LineRow): LineSum => {
  const sum = amount ?? '0.00';
  const [expense, income] = isIncome(sum, kind) ? ['0.00', sum] : [sum, '0.00'];
  return { lines: 1, amount: expense, income };
};

/** What keys and buttons do with lines. */
export function useTagActions({ desk, state, query, lines, chosen, list, search, onMoved }: Parts): TagActions {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [needsSheetKey, setNeedsSheetKey] = useState(false);
  const [waiting, setWaiting] = useState<TagCommand | null>(null);
  /** A decision about one line is on its way: keys after it are of the next line. */
  const [isBusy, setBusy] = useState(false);
  /** Letters that come while a question is about to open are meant for it: they are no commands. */
  const early = useRef('');
  const isOpening = useRef(false);
  /** The line just tagged, while the list still shows it although it no longer belongs there. */
  const [gone, setGone] = useState<{ readonly key: string; readonly version: number } | null>(null);
  const shown = lines.row(chosen.active);
  const isGone = gone !== null && gone.key === shown?.key && gone.version === lines.version;
  const active = isBusy || isGone ? undefined : shown;
  const isOne = chosen.selection.kind === 'none';

  const show = (next: Opened | null): void => {
    isOpening.current = false;
    early.current = '';
    setOpened(next);
  };
  const close = (): void => {
    show(null);
  };
  /** Decides about one line and goes to the next, or stays at the place that the decided line has left. */
  const decide = async (key: string, decision: Promise<void>): Promise<void> => {
    setBusy(true);
    try {
      await decision;
      const at = await desk.position(key, query);
      onMoved();
      if (at >= 0) chosen.goTo(at + 1);
      else setGone({ key, version: lines.version });
    } finally {
      setBusy(false);
    }
    list.current?.focus();
  };
  const openOver = async (kind: Decision, target: Target): Promise<void> => {
    const why = refusalOf(kind, target.row, target.sum.lines);
    if (why !== null) return show({ kind: 'refused', why });
    if (kind === 'rule') return show({ kind, target, keys: target.query.keys ?? (await keysOf(desk, target.query)) });
    if (kind === 'pick' || kind === 'comment') return show({ kind, target, early: early.current });
    if (kind === 'split') return show({ kind, target });
    if (target.row === null) return show({ kind: 'bulk', target, action: { kind } });
    show(null);
    await decide(target.row.key, kind === 'accept' ? desk.accept(target.query) : desk.tag(target.query, null));
  };
  /** One line is asked about at once, in the same turn as its key; many first have to be counted. */
  const open = (kind: Decision): void => {
    const asked = targetOf(chosen.selection, query, active?.key ?? null);
    if (asked === null) return;
    isOpening.current = true;
    if (isOne && active !== undefined) return void openOver(kind, { query: asked, sum: sumOfRow(active), row: active });
    void desk
      .lines(asked, 0, 0)
      .then(({ sum }) => (sum.lines === 0 ? show(null) : openOver(kind, { query: asked, sum, row: null })));
  };
  const leave = (): void => {
    if (!isOne) return chosen.clear();
    void desk.focusSheet().then((isThere) => {
      setNeedsSheetKey(!isThere);
    });
  };
  const step = (by: 1 | -1): void => {
    const last = (lines.sum?.lines ?? 0) - 1;
    const to = Math.min(last, Math.max(0, chosen.active + by));
    if (last < 0) return;
    onMoved();
    chosen.onActive(to, { by: 'key', shift: false, ctrl: false });
  };
  const run = (command: TagCommand): void => {
    setNeedsSheetKey(false);
    switch (command) {
      case 'help':
        return setOpened({ kind: 'help' });
      case 'toggle':
        return chosen.toggle();
      case 'all':
        return chosen.selectAll();
      case 'search':
        return search.current?.focus();
      case 'leave':
        return leave();
      case 'undo':
        return state.undo === null ? undefined : void desk.undo();
      case 'next':
        return step(1);
      case 'previous':
        return step(-1);
      default:
        // The figures are on their way after the last tag: the key is kept for the line that then stands here.
        if (isOne && active === undefined) setWaiting(command);
        else open(command);
    }
  };
  const onKey = (event: KeyboardEvent): void => {
    const isOver = isOpening.current || waiting !== null;
    if (isOver && isLetter(event)) {
      if (event.key !== ' ' || early.current !== '') early.current += event.key;
      return event.preventDefault();
    }
    const command = commandOf(event);
    if (command === null) return;
    event.preventDefault();
    if (!isOver || !isDecision(command)) run(command);
  };
  const runNow = useRef(run);
  useEffect(() => {
    runNow.current = run;
  });
  const activeKey = active?.key;
  const isEmpty = lines.sum?.lines === 0;
  useEffect(() => {
    if (waiting === null || (activeKey === undefined && !isEmpty)) return;
    setWaiting(null);
    if (activeKey === undefined) early.current = '';
    else runNow.current(waiting);
  }, [waiting, activeKey, isEmpty]);
  return {
    opened,
    close,
    run,
    onKey,
    tag: (found, tag, name) => {
      if (found.row === null) return show({ kind: 'bulk', target: found, action: { kind: 'tag', tag, name } });
      close();
      void decide(found.row.key, desk.tag(found.query, tag));
    },
    tagActive: ({ moment }) => {
      if (active === undefined) return;
      void decide(active.key, desk.tag({ keys: [active.key] }, { shares: [{ moment, share: '1' }] }));
    },
    acceptSelected: () => {
      open('accept');
    },
    needsSheetKey,
  };
}
