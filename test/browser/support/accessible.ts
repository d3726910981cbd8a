import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export interface AxeRange {
  /** Selector of a part that is looked at elsewhere. */
  readonly without?: string;
  /** The rules about colours alone: the others say the same in every look. */
  readonly isColoursOnly?: boolean;
}

/** What axe finds in the page as it stands, one line each: rule, place, what to do. Run outside the page's policy, as an extension would be. */
export async function accessibilityFindings(page: Page, range: AxeRange = {}): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(axe);
  return page.evaluate(async ({ without, isColoursOnly = false }: AxeRange) => {
    type Finding = { id: string; nodes: { target: unknown[]; failureSummary?: string }[] };
    const { axe: checker } = globalThis as unknown as {
      axe: { run: (where: object, options: object) => Promise<{ violations: Finding[] }> };
    };
    const where = without === undefined ? document : { exclude: [[without]] };
    const options = {
      resultTypes: ['violations'],
      ...(isColoursOnly ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {}),
    };
    const { violations } = await checker.run(where, options);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
    );
  }, range);
}

/**
 * What a person would have to scroll sideways to see, or cannot see at all as it is cut off: the page, or a part of it. Sheets and their tabs
 * scroll by their nature, fields with long texts and a wide table in a frame of its own too; what ends in dots says that it goes on, and is
 * whole elsewhere.
 */
export function sidewaysPlaces(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const whole = document.documentElement;
    const isMeant = (one: Element): boolean =>
      one.closest('[role=grid], [role=tablist], input, textarea') !== null || one.firstElementChild?.tagName === 'TABLE';
    const isHeardOnly = (one: Element): boolean => getComputedStyle(one).clipPath !== 'none';
    const holds = (one: Element): boolean => {
      const { overflowX, textOverflow } = getComputedStyle(one);
      return one === whole || (overflowX !== 'visible' && textOverflow !== 'ellipsis');
    };
    return [whole, ...document.body.querySelectorAll('*')]
      .filter((one) => one.scrollWidth > one.clientWidth && !isHeardOnly(one) && holds(one) && !isMeant(one))
      .map((one) => `${one.tagName} ${one.className}: ${one.scrollWidth} in ${one.clientWidth} pixels`);
  });
}
