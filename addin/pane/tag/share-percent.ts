import type { Words } from '../words';
import { asNumber } from './share-text';

const decimal = /^(\d+)(?:\.(\d+))?$/;
const fraction = /^(\d+)\/(\d+)$/;

/** The model's exact share as people read it: "0.6" → "60 %", "1/3" → "33,3 %"; other text as it is. */
export function sharePercent(share: string, words: Words): string {
  const parts = fraction.exec(share);
  const ratio =
    parts !== null && parts[2] !== '0' && !/^0+$/.test(parts[2] ?? '0')
      ? asNumber({ n: BigInt(parts[1] ?? '0'), d: BigInt(parts[2] ?? '1') })
      : decimal.test(share)
        ? Number(share)
        : null;
  return ratio === null ? share : percentWords(ratio, words);
}

/** How far a float may be from the per cents with two decimals that were typed. */
const nearly = 1e-9;

/** Per cents as they were typed, with up to two decimals; a ratio that no such per cents give, such as 1/3, with one. */
export function percentWords(ratio: number, { numbers, language }: Words): string {
  const percent = Math.round(ratio * 10_000) / 100;
  const isTyped = Math.abs(percent - ratio * 100) < nearly;
  return (isTyped && !Number.isInteger(percent * 10)) || Number.isInteger(percent)
    ? `${numbers.count(percent)}${language === 'en' ? '' : '\u00a0'}%`
    : numbers.share(ratio);
}
