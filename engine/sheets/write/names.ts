import type { SegmentRow } from '../../views/analysis';
import type { Page } from './page';

type NameOf = (id: string) => string;

/** What people call the things that data knows by an id; an id without a name is said as it is. */
export interface Names {
  readonly driver: NameOf;
  readonly moment: NameOf;
  readonly service: NameOf;
  readonly area: NameOf;
  readonly organiser: NameOf;
  /** A field of a line that conditions ask about. */
  readonly field: NameOf;
}

interface Named {
  readonly key: string | null;
  readonly name: string | null;
}

const nameIn = (named: readonly Named[]): NameOf => {
  const names = new Map(named.map(({ key, name }) => [key, name]));
  return (id) => names.get(id) ?? id;
};

/** A segment by the name it was given, else by its ages. */
export const segmentName = ({ words }: Page, { name, from, to }: Pick<SegmentRow, 'name' | 'from' | 'to'>): string =>
  name ?? words.ageGroup(from, to);

export function namesOf({ document, words, method }: Page): Names {
  const fields = new Map(Object.entries(words.field));
  return {
    driver: nameIn((method?.drivers ?? []).map(({ id, name }) => ({ key: id, name }))),
    moment: nameIn([...(method?.moments ?? []).map(({ id, name }) => ({ key: id, name })), ...document.byMoment]),
    service: nameIn(document.byService),
    area: nameIn(document.byArea),
    organiser: nameIn(document.byOrganiser),
    field: (id) => fields.get(id) ?? id,
  };
}
