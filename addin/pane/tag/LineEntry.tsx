import { memo, type ReactElement } from 'react';
import type { LineTagging } from '../../../engine';
import type { LineRow } from '../../app/state';
import { lineEuros } from '../format';
import { unbroken } from '../unbroken';
import { Amount } from '../parts/Amount';
import { Badge } from '../parts/Badge';
import { Icon } from '../parts/Icon';
import { VisuallyHidden } from '../parts/VisuallyHidden';
import type { Words } from '../words';
import css from './LineEntry.module.css';
import { lineUnder } from './line-name';
import { sharePercent } from './share-percent';

/** Height of a row in rem: a name, what it stands under, its tag. */
export const entryHeight = 4.5;

interface Props {
  readonly row: LineRow | undefined;
  readonly words: Words;
}

/** A line of the budget in the list: what it is, what it costs, where it goes. */
export const LineEntry = memo(function LineEntry({ row, words }: Props): ReactElement {
  const { paneTag } = words.text;
  if (row === undefined) return <div className={css.entry}>{paneTag.list.loading}</div>;
  return (
    <div className={css.entry}>
      <div className={css.first}>
        <span className={css.label}>{row.label}</span>
        <Amount value={row.amount === null ? paneTag.row.noAmount : lineEuros(row.amount, row.kind, words)} />
      </div>
      <div className={css.under}>{lineUnder(row)}</div>
      <div className={css.tag}>
        <TagBadge row={row} words={words} />
        {row.comment !== null && (
          <span className={css.comment}>
            <Icon name="comment" className={css.small} />
            <VisuallyHidden>{paneTag.row.commented}</VisuallyHidden>
          </span>
        )}
      </div>
    </div>
  );
});

function TagBadge({ row, words }: { readonly row: LineRow; readonly words: Words }): ReactElement {
  const { row: said, sureness } = words.text.paneTag;
  if (row.state === 'clash') {
    return (
      <Badge tone="danger" icon="clash">
        {said.clash}
      </Badge>
    );
  }
  if (row.state === 'outside') return <Badge icon="remove">{said.outside}</Badge>;
  if (row.tagging !== null && row.state === 'tagged') {
    return (
      <Badge tone="success" icon={row.tagging.by === 'rule' ? 'rule' : 'accept'}>
        {taggingWords(row.tagging, words)}
      </Badge>
    );
  }
  if (row.suggestion !== null) {
    return (
      <>
        <Badge tone="brand" icon="suggestion">
          {said.suggested(row.suggestion.name)}
        </Badge>
        <span className={css.sure}>{sureness(row.suggestion.confidence)}</span>
      </>
    );
  }
  return (
    <Badge tone="warning" icon="untagged">
      {said.untagged}
    </Badge>
  );
}

/** "Esiopetus 40 %, Perusopetus 60 %, säännöllä". */
export function taggingWords(tagging: LineTagging, words: Words): string {
  const { row: said } = words.text.paneTag;
  const isWhole = tagging.shares.length === 1 && tagging.shares[0]?.share === '1';
  const names = tagging.shares.map(({ name, share }) => (isWhole ? name : said.share(name, sharePercent(share, words))));
  return unbroken([...names, ...(tagging.by === 'rule' ? [said.byRule] : [])].join(', '));
}
