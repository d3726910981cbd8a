import type { MomentSuggestion } from '../../../engine';
import type { MomentChoice } from '../../app/state';

/** A moment in the picker; with its suggestion where it is one for this line. */
export interface PickedMoment {
  readonly choice: MomentChoice;
  readonly suggestion: MomentSuggestion | null;
}

/** Letter case and accents make no difference: who types "paiva" finds "Päiväkodit". */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Suggestions first, most likely first; then the moments of the model, then the others, each as the desk orders them. */
export function pickable(choices: readonly MomentChoice[], suggestions: readonly MomentSuggestion[]): readonly PickedMoment[] {
  const byId = new Map(choices.map((choice) => [choice.id, choice]));
  const suggested = suggestions.flatMap((suggestion): PickedMoment[] => {
    const choice = byId.get(suggestion.moment);
    return choice === undefined ? [] : [{ choice, suggestion }];
  });
  const taken = new Set(suggested.map(({ choice }) => choice.id));
  const others = choices.filter(({ id }) => !taken.has(id)).map((choice): PickedMoment => ({ choice, suggestion: null }));
  return [...suggested, ...others.filter(({ choice }) => choice.isInModel), ...others.filter(({ choice }) => !choice.isInModel)];
}

/** 0: the name begins so; 1: a word of it; 2: it stands inside the name; 3: in its group, service or id; null: nowhere. */
function rank({ choice }: PickedMoment, typed: string): number | null {
  const name = fold(choice.name);
  if (name.startsWith(typed)) return 0;
  if (name.includes(` ${typed}`)) return 1;
  if (name.includes(typed)) return 2;
  return fold(`${choice.group} ${choice.service} ${choice.id}`).includes(typed) ? 3 : null;
}

/** Those that meet what was typed, best first, otherwise in their order. */
export function narrowed(moments: readonly PickedMoment[], typed: string): readonly PickedMoment[] {
  const text = fold(typed.trim());
  if (text === '') return moments;
  const ranked = moments.map((moment) => ({ moment, rank: rank(moment, text) })).filter((one) => one.rank !== null);
  return ranked.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)).map(({ moment }) => moment);
}
