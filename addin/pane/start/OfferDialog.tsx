import type { ReactElement } from 'react';
import type { LineSum } from '../../../engine';
import type { ModelOffer } from '../../app/state';
import { sumWords } from '../format';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import type { ViewProps } from '../view-props';
import css from './OfferDialog.module.css';

/** Before a model from a file takes the place of one with tags: what goes and what comes. Leaving the question keeps the model. */
export function OfferDialog({ desk, words, offer }: Omit<ViewProps, 'state'> & { readonly offer: ModelOffer }): ReactElement {
  const { pane, paneStart } = words.text;
  const said = paneStart.model.offer;
  const refuse = (): void => void desk.refuseOffer();
  const sums: readonly (readonly [string, LineSum])[] = [
    [said.goes, offer.goes],
    [said.comes, offer.comes],
  ];
  return (
    <Dialog
      title={said.title}
      closeLabel={pane.close}
      onClose={refuse}
      footer={
        <>
          <Button data-starts onClick={refuse}>
            {pane.cancel}
          </Button>
          <Button appearance="primary" onClick={() => void desk.takeOffer()}>
            {said.replace}
          </Button>
        </>
      }
    >
      <p>{said.body(offer.file)}</p>
      <dl className={css.sums}>
        {sums.map(([label, sum]) => (
          <div key={label}>
            <dt className={css.label}>{label}</dt>
            <dd className={css.sum}>{said.tagged(sumWords(sum, words))}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
