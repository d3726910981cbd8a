import { useState, type ReactElement } from 'react';
import { Button } from '../parts/Button';
import { Section } from '../parts/Section';
import type { ViewProps } from '../view-props';
import { FreezeDialog } from './FreezeDialog';
import css from './Results.module.css';

/** Formulas of ours in the user's own tables, made values for those who open the workbook without us. */
export function FreezeSection({ desk, state, words }: ViewProps): ReactElement {
  const { freeze: said } = words.text.paneResults;
  const [isOpen, setIsOpen] = useState(false);
  const isBusy = state.work !== null;
  return (
    <Section title={said.title}>
      <p>{said.body}</p>
      <div className={css.actions}>
        <Button
          // Not disabled: the keyboard would lose its place.
          aria-disabled={isBusy}
          onClick={() => {
            if (!isBusy) setIsOpen(true);
          }}
        >
          {said.button}
        </Button>
      </div>
      {isOpen && (
        <FreezeDialog
          {...{ desk, words }}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      )}
    </Section>
  );
}
