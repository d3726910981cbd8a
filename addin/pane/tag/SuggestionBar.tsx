import { useEffect, useState, type ReactElement } from 'react';
import type { BulkPreview } from '../../app/state';
import { sumWords } from '../format';
import { Button } from '../parts/Button';
import { Select } from '../parts/controls';
import { Disclosure } from '../parts/Disclosure';
import { Field } from '../parts/Field';
import type { ViewProps } from '../view-props';
import { safeLevel, sureLevels } from './line-filter';
import css from './SuggestionBar.module.css';

interface Props extends ViewProps {
  readonly level: number;
  readonly onLevel: (level: number) => void;
  readonly onShow: () => void;
  /** The suggestions are on their way: the button that was pressed is done with. */
  readonly onAccept: () => void;
}

/** Accepts all suggestions from a level of sureness up; what that would be is said before. */
export function SuggestionBar({ desk, state, words, level, onLevel, onShow, onAccept }: Props): ReactElement {
  const { suggestions: said } = words.text.paneTag;
  const [preview, setPreview] = useState<BulkPreview | null>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (!isOpen) return;
    let isAsked = true;
    void desk.previewAccept({ suggested: level }).then((found) => {
      if (isAsked) setPreview(found);
    });
    return () => {
      isAsked = false;
    };
  }, [desk, level, isOpen, state.linesVersion]);
  const count = preview?.newlyTagged.lines ?? 0;
  return (
    <Disclosure summary={said.title} onToggle={setOpen}>
      <div className={css.bar}>
        <p>{said.body}</p>
        <Field label={said.level} {...(level >= safeLevel ? { hint: said.safe } : {})}>
          {(control) => (
            <Select
              {...control}
              value={level}
              onChange={({ target }) => {
                onLevel(Number(target.value));
              }}
            >
              {sureLevels.map((one) => (
                <option key={one} value={one}>
                  {said.levelName(words.numbers.count(one * 100))}
                </option>
              ))}
            </Select>
          )}
        </Field>
        {preview !== null && <p role="status">{count === 0 ? said.none : said.found(sumWords(preview.newlyTagged, words))}</p>}
        {count > 0 && (
          <div className={css.actions}>
            <Button onClick={onShow}>{said.show}</Button>
            <Button
              appearance="primary"
              icon="accept"
              onClick={() => {
                void desk.accept({ suggested: level });
                onAccept();
              }}
            >
              {said.accept(words.numbers.count(count))}
            </Button>
          </div>
        )}
      </div>
    </Disclosure>
  );
}
