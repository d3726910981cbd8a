/** Languages of everything people read. The first is the one our users work in. */
export const languages = ['fi', 'sv', 'en'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text);

/** The language that LC_ALL, LC_MESSAGES or LANG ask for, the first that is set deciding; English where they ask for another. */
export function languageFromEnvironment(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find(
    (value) => value !== undefined && value !== '',
  );
  const asked = (locale ?? '').slice(0, 2).toLowerCase();
  return isLanguage(asked) ? asked : 'en';
}
