import type { AgreedTag, AgreeDocument } from '../../../engine';
import { left, printTable, right, section } from './table';
import type { Words } from './words';

const shown = 20;

/** Two taggings: how far they agree in euros, how that is counted, and where they differ. */
export function printAgreement(document: AgreeDocument, words: Words): readonly string[] {
  const { agree: say } = words.text.carry;
  return [say.title(document.measure), '', ...sums(document, words), '', ...say.formula, '', ...conflicts(document, words)];
}

/** For --quiet: the sums alone. */
export function printAgreementSums(document: AgreeDocument, words: Words): readonly string[] {
  return sums(document, words);
}

function sums(document: AgreeDocument, words: Words): readonly string[] {
  const { agree: say } = words.text.carry;
  const { agreed, amount, agreement, classes, kappa } = document;
  const heads = [left(say.headings.class), right(say.headings.lines), right(say.headings.amount), right(say.headings.share)];
  const rows = classes.map((one) => [
    say.classes[one.class],
    words.count(one.lines),
    words.amount(one.amount),
    words.share(one.share),
  ]);
  const ratio = (value: number): string => new Intl.NumberFormat(words.language, { maximumFractionDigits: 2 }).format(value);
  const chance =
    kappa === null
      ? []
      : kappa.value === null
        ? [say.noKappa]
        : [say.kappa(ratio(kappa.value), ratio(kappa.observed), ratio(kappa.expected))];
  return [
    ...printTable(heads, rows),
    '',
    say.agreed(words.euros(agreed), words.euros(amount), words.share(agreement) ?? '–'),
    ...chance,
  ];
}

/** "Day care 60 %, Pre-school 40 % (Controller, 2026-02-10, why)" */
function tagText(tag: AgreedTag | null, words: Words): string {
  const { agree: say } = words.text.carry;
  if (tag === null) return say.untagged;
  const shares = tag.shares
    .map(({ name, share }) => (tag.shares.length === 1 && share === '1' ? name : `${name} ${share}`))
    .join(', ');
  const reasons = [tag.rule === null ? null : say.rule(tag.rule), tag.by, tag.why].filter((part) => part !== null);
  return reasons.length === 0 ? shares : `${shares} (${reasons.join(', ')})`;
}

function conflicts({ conflicts: all }: AgreeDocument, words: Words): readonly string[] {
  const { agree: say } = words.text.carry;
  if (all.length === 0) return [say.noConflicts, ''];
  const heads = [left(say.headings.line), right(say.headings.disagreed), left(say.headings.first), left(say.headings.second)];
  const rows = all
    .slice(0, shown)
    .map(({ line, label, disagreed, first, second }) => [
      `${line} ${label}`,
      words.amount(disagreed),
      tagText(first, words),
      tagText(second, words),
    ]);
  const more = all.length > shown ? [`    ${words.text.cli.moreLikeThis(all.length - shown)}`] : [];
  return section(say.conflicts, [...printTable(heads, rows), ...more]);
}
