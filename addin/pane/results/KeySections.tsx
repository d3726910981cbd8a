import type { ReactElement } from 'react';
import { firstUpper } from '../format';
import { Button } from '../parts/Button';
import { Section } from '../parts/Section';
import { isSome } from './figure';
import { FigureTable, type FigureRow } from './FigureTable';
import { gradeRows, remainderCells } from './grade-rows';
import { incomeNotes } from './income-notes';
import { money, wholeMoney } from './money';
import css from './Results.module.css';
import { rangeNote } from './range-note';
import { amountColumns, type SectionProps } from './section-props';

/** Services, the largest first. */
export function ServicesSection({ results, words, onOpen }: SectionProps): ReactElement | null {
  const { paneResults: said } = words.text;
  const { under } = results.children;
  const rows = [...results.byService]
    .sort((a, b) => Number(b.amount) - Number(a.amount))
    .map((row): FigureRow => {
      const { key, name, amount, children, unplaced, evidence } = row;
      return {
        key,
        name: name ?? key,
        notes: [
          ...(isSome(children) ? [said.ofChildren(under, wholeMoney(children, results, words))] : []),
          ...(isSome(unplaced) ? [said.unplaced(wholeMoney(unplaced, results, words))] : []),
          ...incomeNotes(row, results, words),
          ...rangeNote(row, results, words),
          said.evidence(evidence),
        ],
        amount,
        cells: [{ service: key }],
      };
    });
  if (rows.length === 0) return null;
  return (
    <Section title={said.services.title}>
      <FigureTable
        caption={said.services.title}
        columns={amountColumns(said.columns.what, results, words)}
        rows={rows}
        {...{ results, words, onOpen }}
      />
    </Section>
  );
}

/** Areas of the municipality; nothing where the model knows none. */
export function AreasSection({ results, words, onOpen }: SectionProps): ReactElement | null {
  const { paneResults: said } = words.text;
  if (results.byArea.every(({ key }) => key === null)) return null;
  const rows = results.byArea.map((row): FigureRow => {
    const { key, name, amount, perHead, population, evidence } = row;
    return {
      key: key ?? '-',
      name: key === null ? said.areas.unknown : (name ?? key),
      notes: [
        [population === null ? null : said.persons(words.numbers.count(Math.round(population))), said.evidence(evidence)]
          .filter((part) => part !== null)
          .join(', '),
        ...incomeNotes(row, results, words),
      ],
      amount,
      cells: [{ area: key ?? '-' }],
      under: perHead === null ? null : said.perHead(money(perHead, results, words)),
    };
  });
  return (
    <Section title={said.areas.title}>
      <FigureTable
        caption={said.areas.title}
        columns={amountColumns(said.columns.what, results, words)}
        rows={rows}
        {...{ results, words, onOpen }}
      />
    </Section>
  );
}

/** How good the knowledge behind the money is: money that nobody was found for has none, so that the grades add up to all of it. */
export function EvidenceSection({ results, words, onOpen }: SectionProps): ReactElement | null {
  const { paneResults: said, labels } = words.text;
  const rows = gradeRows(results).map(({ key, amount, share, unplaced }): FigureRow => ({
    key,
    name: labels.evidence[key],
    notes: [
      ...(share === null ? [] : [words.numbers.share(share)]),
      ...(unplaced === null ? [] : [said.grades.unplaced(wholeMoney(unplaced, results, words))]),
    ],
    amount,
    cells: [{ evidence: key }, ...(unplaced === null ? [] : remainderCells(results))],
  }));
  if (rows.length === 0) return null;
  return (
    <Section title={said.grades.title}>
      <p className={css.note}>{said.grades.note}</p>
      <FigureTable
        caption={said.grades.title}
        columns={amountColumns(said.columns.what, results, words)}
        rows={rows}
        {...{ results, words, onOpen }}
      />
    </Section>
  );
}

/** Expense that nobody was found for, by reason and moment. */
export function RemainderSection({
  results,
  words,
  onOpen,
  onDrivers,
}: SectionProps & { readonly onDrivers: () => void }): ReactElement {
  const { paneResults: said, labels } = words.text;
  const names = new Map(results.byMoment.map(({ key, name }) => [key, name ?? key]));
  const rows = results.remainder.map(({ reason, cause, moment, lines, amount }): FigureRow => ({
    key: `${reason} ${moment ?? ''}`,
    name:
      moment === null
        ? firstUpper(labels.remainderReason[cause])
        : `${names.get(moment) ?? moment}: ${labels.remainderReason[cause]}`,
    notes: [said.remainder.lines(lines)],
    amount,
    cells: [{ place: reason, ...(moment === null ? {} : { moment }) }],
  }));
  return (
    <Section title={said.remainder.title}>
      {results.remainder.some(({ cause }) => cause === 'populationMissing') && (
        <div>
          <Button onClick={onDrivers}>{said.leftOut.show.people}</Button>
        </div>
      )}
      {rows.length === 0 ? (
        <p>{said.remainder.none}</p>
      ) : (
        <FigureTable
          caption={said.remainder.title}
          columns={amountColumns(said.columns.what, results, words)}
          rows={rows}
          {...{ results, words, onOpen }}
        />
      )}
    </Section>
  );
}
