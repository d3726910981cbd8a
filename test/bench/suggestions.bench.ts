import { libraryMoments } from '../../engine/library/moments';
import type { Recogniser } from '../../engine/library/suggest-moments';
import { createSuggester, type DecidedLine } from '../../engine/suggest/suggester';
import { lineOf, namesOfPart, partOf, taggedNames, type Part, type TaggedName } from './suggestions/line-names';
import { mallikuntaDecisions } from './suggestions/mallikunta';
import { agreement, answer, calibration, measure, share, type Answer, type Judge, type Measures } from './suggestions/measures';

type Print = (line: string) => void;

const percent = (value: number): string => (Number.isNaN(value) ? '-' : `${(100 * value).toFixed(0)} %`).padStart(6);

function row(title: string, { names, top1, top3, precision, coverageAt95, safe, safePrecision }: Measures): string {
  const shares = [top1, top3, precision, coverageAt95].map(percent).join('  ');
  return `${title.padEnd(34)}${String(names).padStart(5)}  ${shares}  ${String(safe).padStart(5)} ${percent(safePrecision)}`;
}

const head = `${''.padEnd(34)}names   top-1   top-3   right  cover.   >=0.95 right`;

/** The four sources tagged by two annotators by name; the municipalities', fewer of each, by language. */
const groupOf = ({ source, language, choices }: TaggedName): string =>
  choices.length === 2 ? `${source} (${language})` : `municipal (${language})`;

function byGroup(answers: readonly Answer[]): ReadonlyMap<string, readonly Answer[]> {
  const groups = new Map<string, Answer[]>();
  for (const one of answers) groups.set(groupOf(one.name), [...(groups.get(groupOf(one.name)) ?? []), one]);
  return groups;
}

function printAnswers(print: Print, answers: readonly Answer[]): void {
  print(head);
  for (const [group, own] of byGroup(answers)) print(row(group, measure(own)));
  print(row('all', measure(answers)));
}

/** Words of the library alone. Words were fitted to neither unread part; confidences were, to "calibration". */
export function libraryOnUnreadNames(print: Print): void {
  const { suggest } = createSuggester();
  const of = (part: Part): readonly Answer[] => answer(namesOfPart(part), suggest);
  const [dev, calibrating, test] = [of('dev'), of('calibration'), of('test')];
  print('words of the library, on names nobody had read (top-1, top-3: of names that some moment fits; right: of the suggested;');
  print('cover.: of all names, tagged unseen with 95 % right)');
  printAnswers(print, [...calibrating, ...test]);
  print(row('of these, nothing at all fitted to', measure(test)));
  print(row('for comparison: fitted to (dev)', measure(dev)));
  print('');
  print('claimed confidence, and the share that was right on names nothing was fitted to');
  for (const { confidence, names, right } of calibration(test)) {
    print(`${confidence.toFixed(2)}  ${percent(share(right, names))}  (${right} of ${names})`);
  }
}

/** How far people agree, and that is as far as any suggester can get. */
export function annotators(print: Print): void {
  const { both, same } = agreement(taggedNames());
  print(`two annotators, apart from each other: the same first choice on ${percent(same).trim()} of ${both} names`);
}

const decided = (names: readonly TaggedName[]): readonly DecidedLine[] =>
  names.flatMap((name) => {
    const [moment] = name.choices;
    return moment === undefined || moment === 'none' ? [] : [{ line: lineOf(name), moment }];
  });

/** A library without words. */
const silent: Recogniser = { recognise: () => [], isOutside: () => false };

/** Names of one source learned, another source's asked; the library is silent, so that the letters alone are measured. */
function printLearned(
  print: Print,
  title: string,
  learned: readonly DecidedLine[],
  asked: readonly TaggedName[],
  judge?: Judge,
): void {
  const { suggest } = createSuggester(learned, silent);
  print(row(title, measure(answer(asked, suggest, judge), judge)));
}

const serviceOf = (moment: string): string | undefined =>
  new Map<string, { readonly service: string }>(Object.entries(libraryMoments)).get(moment)?.service;
/** A model of one's own has moments of its own: only the services can be compared. */
const sameService: Judge = (service, right) => [...right].some((moment) => serviceOf(moment) === service);

/** Similar lines, always learned from one source and asked of another. */
export async function acrossSources(print: Print): Promise<void> {
  const all = taggedNames().filter((name) => partOf(name) !== 'dev');
  const of = (test: (name: TaggedName) => boolean) => all.filter(test);
  const municipal = (language: string) => of((name) => name.choices.length === 1 && name.language === language);
  const every = taggedNames();
  const from = (source: string) => decided(every.filter((name) => name.source === source));
  print('similar lines, learned from one source and asked of another (parts calibration and test)');
  print(head);
  printLearned(
    print,
    'oakland > sacramento',
    from('oakland'),
    of(({ source }) => source === 'sacramento'),
  );
  printLearned(
    print,
    'sacramento > oakland',
    from('sacramento'),
    of(({ source }) => source === 'oakland'),
  );
  printLearned(print, 'fi-state > municipal fi', from('fi-state'), municipal('fi'));
  printLearned(print, 'Mallikunta > municipal fi *', await mallikuntaDecisions(), municipal('fi'), sameService);
  for (const language of ['fi', 'sv']) printOtherCities(print, language, every, municipal(language));
  print('* by service: the sample model has moments of its own');
}

/** Each city's names by what all other cities of its language have decided: letters alone, the library alone, both together. */
function printOtherCities(print: Print, language: string, every: readonly TaggedName[], asked: readonly TaggedName[]): void {
  const plain = createSuggester();
  const cities = [...new Set(asked.map(({ source }) => source))];
  const parts = cities.map((city) => {
    const own = asked.filter(({ source }) => source === city);
    const others = every.filter((name) => name.choices.length === 1 && name.language === language && name.source !== city);
    const learned = decided(others);
    return {
      letters: answer(own, createSuggester(learned, silent).suggest),
      words: answer(own, plain.suggest),
      both: answer(own, createSuggester(learned).suggest),
    };
  });
  print(row(`other cities > city, ${language}: letters`, measure(parts.flatMap(({ letters }) => letters))));
  print(row(`                      words`, measure(parts.flatMap(({ words }) => words))));
  print(row(`                      both`, measure(parts.flatMap(({ both }) => both))));
}
