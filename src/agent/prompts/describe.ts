import { hasDescription } from '../../domain/change-description.ts';
import type { Locale } from '../../domain/locale.ts';
import type { Fence } from '../fence.ts';
import type { Excerpts } from '../plan/excerpts.ts';
import { aboutData, languageNames } from './data.ts';
import { changeOverview, shownExcerpts } from './overview.ts';
import type { Overview } from './overview.ts';

export function describeSystem(language: Locale): string {
  return `You tell a reviewer what a change to a program does, before he reads it. He is in a hurry.

${aboutData}

Say what the change does as a whole and, where it can be seen, why: the effect on who uses the program, not a list of edits.
The description by its author may be wrong or out of date: believe the code. Say what is there; judge nothing, praise nothing,
and never say that it is right, safe, tested or ready.
The walkthrough has one line for each changed file that you were shown, by its exact path.
Draw a diagram only where it shows what words do not: calls, data or states across several parts. Otherwise its kind is "none".
Name things in it as the code does; three to ten nodes are enough.
The effort is that of a careful person who reviews it: how much there is to read, and how much has to be thought about.
Write in ${languageNames[language]}, as plain sentences without markup.`;
}

export function describeOpening(overview: Overview & Excerpts, fence: Fence): string {
  return [
    ...changeOverview(overview, fence),
    ...(hasDescription(overview.body)
      ? []
      : [
          'Its author has written no description: propose a title of at most ten words and a body of a few lines.',
        ]),
    'The change, with the numbers of its lines:',
    ...shownExcerpts(overview, fence),
  ].join('\n\n');
}
