import type { ReactElement } from 'react';
import type { HostFacts } from '../host-facts';
import { Button } from '../parts/Button';
import { EmptyState } from '../parts/EmptyState';
import type { ViewProps } from '../view-props';

/** No budget to work on: what this place is for, what stands in the way, and what to do. */
export function NothingYet({ desk, state, words, host }: ViewProps & { readonly host: HostFacts }): ReactElement {
  const { empty, noTable, failed, reading } = words.text.paneStart;
  if (state.phase === 'reading') {
    return <EmptyState icon="refresh" title={reading} />;
  }
  const read = (
    <Button appearance={host.openFile === null ? 'primary' : 'secondary'} icon="refresh" onClick={() => void desk.read()}>
      {empty.read}
    </Button>
  );
  // A workbook is open in the page, and reading it was stopped or found no budget.
  const isUnread = state.phase !== 'empty' || state.notice?.code === 'cancelled';
  const ways = (
    <>
      {host.openFile !== null && (
        <Button appearance="primary" icon="open" onClick={host.openFile}>
          {empty.open}
        </Button>
      )}
      {(host.openFile === null || isUnread) && read}
      {host.takeSample !== null && (
        <Button icon="document" onClick={host.takeSample}>
          {empty.sample}
        </Button>
      )}
    </>
  );
  if (state.phase === 'noTable') {
    return (
      <EmptyState icon="table" title={noTable.title} actions={ways}>
        {noTable.body}
      </EmptyState>
    );
  }
  if (state.phase === 'failed') {
    return (
      <EmptyState icon="error" title={failed.title} actions={ways}>
        {failed.body}
      </EmptyState>
    );
  }
  return (
    <EmptyState icon="document" title={empty.title} actions={ways}>
      {host.kind === 'excel' ? empty.excel : empty.browser}
    </EmptyState>
  );
}
