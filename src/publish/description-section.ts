import type { ReviewReport } from '../domain/review-report.ts';
import { fill } from '../domain/words.ts';
import { agentTexts as texts } from './agent-texts.ts';
import type { Section } from './fit.ts';
import { prose } from './markdown.ts';

/** What the change does, in the words of a model. */
export function descriptionSection({ agent, language: locale }: ReviewReport): Section {
  const { description } = agent ?? {};
  const title = fill(texts.described, locale, { model: prose(description?.model ?? '') });
  const rows = description === undefined ? [] : [prose(description.summary)];
  return { title: `**${title}**\n`, rows, most: 1, more: () => '' };
}
