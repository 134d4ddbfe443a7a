import type { Finding } from '../../domain/finding.ts';
import type { Locale } from '../../domain/locale.ts';
import type { Fence } from '../fence.ts';
import { limits } from '../limits.ts';
import { plainWords } from '../plain-words.ts';
import type { Part } from '../plan/plan.ts';
import type { Told } from '../sift.ts';
import { aboutData, languageNames } from './data.ts';
import { changeOverview, listed, remembered, shownPieces } from './overview.ts';
import type { Overview } from './overview.ts';

export function reviewSystem(language: Locale, hasTools: boolean): string {
  return `You review a change to a program before it is merged. Deterministic rules have looked at it already; you look for what they
cannot see: wrong logic, misuse of an interface, a case that is not handled, a contract between files that the change breaks,
a test that does not test what it says, a hole in security, work that grows out of proportion.

${aboutData}

Report only what is wrong because of this change and would make a careful engineer stop the merge or ask for a repair: say which
input or state leads to which wrong result. No praise, no style, no naming, no guesses, no advice to add comments or tests in
general. When nothing is wrong, the list is empty; that is a good answer.
${hasTools ? 'Use the tools to read what you need to be sure, such as callers and the definitions of what is called. ' : ''}Each finding stands at one line of the diff: give the number of that line with the change, and quote
its text exactly, without its number and sign. A finding whose quotation is not in the file is thrown away. "certain" means
that you can show it from the code; "likely" that it depends on something you could not see; "possible" is a suspicion.
Edits are small and complete: "find" is text that stands in the file exactly once. Leave them out when you are not sure.
Write "what", "why" and "instead" as plain sentences in ${languageNames[language]}, without markup.`;
}

export interface ReviewOpening extends Overview {
  readonly ruleFindings: readonly Finding[];
  readonly known: readonly Told[];
  readonly dismissed: readonly Told[];
  readonly language: Locale;
  /** Rows of what people said before. */
  readonly said: readonly string[];
}

export function reviewOpening(part: Part, opening: ReviewOpening, fence: Fence): string {
  const inPart = new Set(part.pieces.map(({ path }) => path));
  return [
    ...changeOverview(opening, fence),
    ...told(opening, fence),
    ...remembered(opening.said, fence),
    inPart.size < opening.diffs.length
      ? 'Your part of it; others look at the rest:'
      : 'The change, with the numbers of its lines:',
    ...shownPieces(part, fence),
  ].join('\n\n');
}

/** What is known already. To be told again is what annoys authors most. */
function told({ ruleFindings, known, dismissed, language }: ReviewOpening, fence: Fence): readonly string[] {
  const rules = ruleFindings.map(({ path, what }) => ({ path, quote: '', what: what[language] }));
  const all = [...rules, ...known, ...dismissed];
  if (all.length === 0) return [];
  const row = ({ path, quote, what }: Told): string =>
    [path, plainWords(quote, limits.listedLength), plainWords(what, limits.listedLength)].join(' | ');
  return ['Told or dismissed before; leave these out:', fence('told', listed(all, row))];
}
