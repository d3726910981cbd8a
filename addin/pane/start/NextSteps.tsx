import type { ReactElement } from 'react';
import { euros, sumWords } from '../format';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import type { IconName } from '../parts/icon-paths';
import { Section } from '../parts/Section';
import type { LineFilter } from '../tag/line-filter';
import type { ViewProps } from '../view-props';
import css from './NextSteps.module.css';

interface Step {
  readonly icon: IconName;
  readonly what: string;
  readonly way: string;
  readonly onWay: () => void;
}

interface Props extends ViewProps {
  readonly onLines: (filter: LineFilter) => void;
  readonly onTab: (tab: 'drivers' | 'results') => void;
}

/** What waits for a person, the most pressing first, each with the way there. */
export function NextSteps(props: Props): ReactElement | null {
  const { next: said } = props.words.text.paneStart;
  const steps = stepsOf(props);
  if (props.state.coverage === null) return null;
  return (
    <Section title={said.title}>
      <ul className={css.steps}>
        {steps.map(({ icon, what, way, onWay }) => (
          <li key={way} className={css.step}>
            <Icon name={icon} />
            <p className={css.what}>{what}</p>
            <Button size="small" onClick={onWay}>
              {way}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function stepsOf({ state, words, onLines, onTab }: Props): readonly Step[] {
  const { next: said } = words.text.paneStart;
  const { coverage, findings, areResultsOld } = state;
  if (coverage === null) return [];
  const { untagged, clashing, unconfirmed } = coverage;
  const lacksPeople = findings.some(({ issue: { code } }) => code === 'start.population-needed' || code === 'population.missing');
  const toLines = (filter: LineFilter) => (): void => {
    onLines(filter);
  };
  const toTab = (tab: 'drivers' | 'results') => (): void => {
    onTab(tab);
  };
  const step = (holds: boolean, icon: IconName, what: string, way: string, onWay: () => void): readonly Step[] =>
    holds ? [{ icon, what, way, onWay }] : [];
  const steps = [
    ...step(lacksPeople, 'people', said.population, said.toPopulation, toTab('drivers')),
    ...step(clashing.lines > 0, 'clash', said.clashing(sumWords(clashing, words)), said.toClashing, toLines('clashing')),
    ...step(untagged.lines > 0, 'untagged', said.untagged(sumWords(untagged, words)), said.toUntagged, toLines('untagged')),
    ...step(
      /[1-9]/.test(unconfirmed),
      'suggestion',
      said.unconfirmed(euros(unconfirmed, words)),
      said.toUnconfirmed,
      toTab('drivers'),
    ),
    ...step(areResultsOld, 'warning', said.oldResults, said.toResults, toTab('results')),
  ];
  return steps.length > 0 ? steps : step(true, 'success', said.nothing, said.read, toTab('results'));
}
