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

/** Whole per cents without decimals. */
export function percentWords(ratio: number, { numbers, language }: Words): string {
  const percent = Math.round(ratio * 1000) / 10;
  return Number.isInteger(percent) ? `${numbers.count(percent)}${language === 'en' ? '' : '\u00a0'}%` : numbers.share(ratio);
}
