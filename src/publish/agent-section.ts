import type { AgentGap } from '../domain/agent.ts';
import type { Locale } from '../domain/locale.ts';
import type { ReviewReport } from '../domain/review-report.ts';
import { fill } from '../domain/words.ts';
import { agentTexts as texts } from './agent-texts.ts';
import { longestPath } from './file-table.ts';
import type { Section } from './fit.ts';
import { listSection } from './list-section.ts';
import { clip, codeSpan, prose } from './markdown.ts';
import { colon, comma } from './words.ts';

const mostListed = 20;
/** Files that are named of those that were left out. */
const mostNamed = 5;
const longestDetail = 200;

/** One line while the agent's part is not there; undefined: it is, or nobody waits for it. */
export function agentLine({ agent, language: locale }: ReviewReport): string | undefined {
  if (agent === undefined || agent.state === 'done') return undefined;
  return `🤖 ${texts[agent.state === 'waiting' ? 'waiting' : 'notAsked'][locale]}`;
}

/** For the foot of the summary. */
export function agentTook({ agent, language: locale }: ReviewReport): readonly string[] {
  if (agent?.took === undefined) return [];
  const { model, tokens } = agent.took;
  return [fill(texts.took, locale, { model: prose(model), tokens: tokens.toLocaleString('en') })];
}

/** What the agent did not do, and why. */
export function agentSection({ agent, language: locale }: ReviewReport): Section {
  const rows = (agent?.gaps ?? []).map((gap) => `- ${gapWords(gap, locale)}`);
  for (const { task, gap } of agent?.taskGaps ?? [])
    rows.push(`- ${texts.tasks[task][locale]}${colon[locale]}${gapWords(gap, locale)}`);
  return listSection(texts.gaps[locale], rows, locale, mostListed);
}

/** In Markdown. */
export function gapWords(gap: AgentGap, locale: Locale): string {
  switch (gap.kind) {
    case 'over-budget': {
      const facts = { budget: texts.budgets[gap.budget][locale], of: texts.units[gap.of][locale] };
      return fill(texts.overBudget, locale, facts);
    }
    case 'out-of-time':
      return fill(texts.outOfTime, locale, { seconds: gap.seconds });
    case 'out-of-steps':
      return fill(texts.outOfSteps, locale, { steps: gap.steps });
    case 'model-failed': {
      const detail = gap.detail === '' ? '' : ` (${prose(clip(gap.detail, longestDetail))})`;
      return `${texts.failures[gap.outcome][locale]}${detail}`;
    }
    case 'left-out': {
      const named = gap.paths.slice(0, mostNamed).map((path) => codeSpan(clip(path, longestPath)));
      const rest = gap.paths.length - named.length;
      const names = rest > 0 ? [...named, fill(texts.moreFiles, locale, { count: rest })] : named;
      return fill(texts.leftOut, locale, { files: names.join(comma[locale]) });
    }
    case 'tickets-unread':
      return fill(texts.ticketsUnread, locale, { tickets: gap.tickets.map(prose).join(comma[locale]) });
    case 'unusable':
      return fill(texts.unusable, locale, { count: gap.count });
  }
}
