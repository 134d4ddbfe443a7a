/** The languages the bot speaks. */
export const locales = ['en', 'zh-CN'] as const;
export type Locale = (typeof locales)[number];

/** A text in every language: a missing translation does not compile. */
export type Localized = Readonly<Record<Locale, string>>;

/** Shorthand for a text in both languages. */
export function say(english: string, chinese: string): Localized {
  return { en: english, 'zh-CN': chinese };
}
