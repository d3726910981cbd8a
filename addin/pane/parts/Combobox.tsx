import { useCombobox } from 'downshift';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { classNames } from './class-names';
import css from './Combobox.module.css';
import controls from './controls.module.css';

interface Props<Item> {
  readonly label: string;
  /** Already narrowed to what was typed, in the order to show them. */
  readonly items: readonly Item[];
  readonly itemKey: (item: Item) => string;
  readonly itemText: (item: Item) => string;
  readonly renderItem: (item: Item) => ReactNode;
  /** Heading over the items of one group, where they change. */
  readonly groupOf?: (item: Item) => string;
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly onChoose: (item: Item) => void;
  readonly nothing: string;
  readonly placeholder?: string;
  /** In a dialog: where the keyboard begins. */
  readonly startsHere?: boolean;
  /** The list stands open under the field, as the main thing here, rather than opening over what follows. */
  readonly inline?: boolean;
}

/** Type a few letters, go down with the arrows, choose with Enter. The first item is ready to be chosen. */
export function Combobox<Item>(props: Props<Item>): ReactElement {
  const { label, items, itemKey, typed, onType, onChoose, inline = false } = props;
  const box = useCombobox<Item>({
    items: [...items],
    inputValue: typed,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    ...(inline ? { isOpen: true, initialHighlightedIndex: 0 } : {}),
    itemToString: (item) => (item === null ? '' : props.itemText(item)),
    itemToKey: (item) => (item === null ? null : itemKey(item)),
    onStateChange: ({ type, selectedItem }) => {
      if (type === useCombobox.stateChangeTypes.InputBlur) return;
      if (selectedItem !== undefined && selectedItem !== null) onChoose(selectedItem);
    },
    stateReducer: (state, { type, changes }) =>
      // What is typed belongs to the owner; leaving the field chooses nothing.
      type === useCombobox.stateChangeTypes.InputBlur ? { ...changes, selectedItem: state.selectedItem } : changes,
  });
  const open = box.isOpen || inline;
  // Items that come after the letters find nothing highlighted: the first is ready all the same.
  const highlighted = box.highlightedIndex >= 0 && box.highlightedIndex < items.length ? box.highlightedIndex : 0;
  return (
    <div className={css.combobox}>
      <label className={css.label} {...box.getLabelProps()}>
        {label}
      </label>
      <input
        className={controls.input}
        spellCheck={false}
        placeholder={props.placeholder}
        data-starts={props.startsHere}
        {...box.getInputProps({
          value: typed,
          // At once, not after downshift's own round: letters typed fast must not be lost.
          onChange: (event) => {
            onType(event.currentTarget.value);
          },
          onKeyDown: (event) => {
            // A list that stands open has nothing to close: Esc belongs to the dialog around it.
            if (inline && event.key === 'Escape') leaveToPage(event);
            const ready = items[highlighted];
            if (event.key !== 'Enter' || event.nativeEvent.isComposing || !open || ready === undefined) return;
            // In the turn of the key, not after downshift's own round: what is typed next is for what follows.
            leaveToPage(event);
            event.preventDefault();
            box.closeMenu();
            onChoose(ready);
          },
        })}
        {...(items.length === 0 ? { 'aria-activedescendant': undefined } : {})}
      />
      <ul
        className={classNames(css.list, inline ? css.inline : css.over, !open && css.closed)}
        {...box.getMenuProps({ 'aria-label': label })}
      >
        {open &&
          items.map((item, index) => (
            <Entry
              key={itemKey(item)}
              heading={headingAt(items, index, props.groupOf)}
              isHighlighted={index === highlighted}
              optionProps={box.getItemProps({ item, index })}
            >
              {props.renderItem(item)}
            </Entry>
          ))}
        {open && items.length === 0 && (
          <li role="option" aria-selected="false" aria-disabled="true" className={css.nothing}>
            {props.nothing}
          </li>
        )}
      </ul>
    </div>
  );
}

/** downshift's own sign that it shall not act on a key. */
function leaveToPage({ nativeEvent }: KeyboardEvent): void {
  Object.assign(nativeEvent, { preventDownshiftDefault: true });
}

function headingAt<Item>(items: readonly Item[], index: number, groupOf: ((item: Item) => string) | undefined): string | null {
  const item = items[index];
  if (groupOf === undefined || item === undefined) return null;
  const before = items[index - 1];
  const group = groupOf(item);
  return before !== undefined && groupOf(before) === group ? null : group;
}

function Entry({
  heading,
  isHighlighted,
  optionProps,
  children,
}: {
  readonly heading: string | null;
  readonly isHighlighted: boolean;
  readonly optionProps: object;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <>
      {heading !== null && heading !== '' && (
        <li role="presentation" className={css.heading}>
          {heading}
        </li>
      )}
      <li className={classNames(css.item, isHighlighted && css.highlighted)} {...optionProps}>
        {children}
      </li>
    </>
  );
}
