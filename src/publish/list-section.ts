import type { Locale } from '../domain/locale.ts';
import { fill } from '../domain/words.ts';
import type { Section } from './fit.ts';
import { texts } from './texts.ts';

/** A list under a title; `rows` begin with their bullets. */
export function listSection(title: string, rows: readonly string[], locale: Locale, most: number): Section {
  return { title: `**${title}**\n`, rows, most, more: (count) => `- ${fill(texts.more, locale, { count })}` };
}
