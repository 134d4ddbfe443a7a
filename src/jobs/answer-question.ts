import type { AgentAnswer } from '../agent/ask.ts';
import type { QuestionJob } from '../domain/agent-jobs.ts';
import type { Locale } from '../domain/locale.ts';
import { fill } from '../domain/words.ts';
import { gapWords } from '../publish/agent-section.ts';
import { agentTexts } from '../publish/agent-texts.ts';
import { clip, codeSpan, prose } from '../publish/markdown.ts';
import { createAskedRunner } from './answer-asked.ts';
import type { Asked, Ending } from './answer-asked.ts';
import type { JobParts } from './job-parts.ts';
import type { Runner } from './runner.ts';

/** Has the agent answer a question. */
export function createAnswerQuestionRunner(parts: JobParts): Runner<'answer-question'> {
  return createAskedRunner({ command: 'ask', argument: ({ question }) => question, answer }, parts);
}

async function answer({ job, change, agent, room, signal }: Asked<QuestionJob>): Promise<Ending> {
  // Read into memory when somebody asks, see `generate`.
  const { askAgent } = await import('../agent/ask.ts');
  const answered = await askAgent({ ...change, question: job.question }, agent, signal);
  const { state, body } = endingOf(answered, agent.models.of('ask').name, change.language);
  return { state, body: clip(body, room) };
}

/** What a model wrote is quoted line by line: none of it is more than words. */
function endingOf({ text, places, gaps }: AgentAnswer, model: string, locale: Locale): Ending {
  const missing = gaps.map((gap) => gapWords(gap, locale));
  if (text === undefined)
    return { state: 'failed', body: [agentTexts.noAnswer[locale], ...missing].join(' ') };
  const rows = text.split('\n').filter((row) => row.trim() !== '');
  const stands = places.map(({ path, line }) => codeSpan(`${path}:${line}`)).join(', ');
  const sources = places.length === 0 ? [] : [fill(agentTexts.restsOn, locale, { places: stands })];
  const signature = `<sub>${fill(agentTexts.answeredBy, locale, { model: prose(model) })}</sub>`;
  return { state: 'done', body: [...rows.map(prose), ...sources, ...missing, signature].join('\n\n') };
}
