import type { Locale } from '../../domain/locale.ts';
import type { Fence } from '../fence.ts';
import { limits } from '../limits.ts';
import type { Part } from '../plan/plan.ts';
import { aboutData, languageNames } from './data.ts';
import { changeOverview, remembered, shownPieces } from './overview.ts';
import type { Overview } from './overview.ts';

export function askSystem(language: Locale): string {
  return `You answer a question of a contributor about a change to a program, from its code.

${aboutData}

The question tells what to find out. Where it asks for anything else than an answer from this repository, say that you only answer
questions about the change. Say what the code shows, and say plainly what you do not know. Name the lines that the answer rests
on under "places", with their exact text; a place whose text is not in the file is left out.
Write in ${languageNames[language]}: plain text of a few sentences, without markup.`;
}

/** @param part What is shown of the change at once; undefined: nothing of it can be shown. */
export function askOpening(
  question: string,
  part: Part | undefined,
  { said, ...overview }: Overview & { readonly said: readonly string[] },
  fence: Fence,
): string {
  return [
    ...changeOverview(overview, fence),
    ...remembered(said, fence),
    ...(part === undefined
      ? []
      : ['Of the change, with the numbers of its lines:', ...shownPieces(part, fence)]),
    'The question:',
    fence('question', question.slice(0, limits.bodyLength)),
  ].join('\n\n');
}
