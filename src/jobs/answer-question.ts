import type { AgentAnswer } from '../agent/ask.ts';
import { agentSettings } from '../config/agent-settings.ts';
import { echoOf } from '../commands/answer.ts';
import { texts } from '../commands/texts.ts';
import { keyOfChange } from '../domain/job.ts';
import type { JobRequest, QuestionJob } from '../domain/job.ts';
import type { Locale } from '../domain/locale.ts';
import { fill } from '../domain/words.ts';
import type { Acknowledgement } from '../ports/conversation.ts';
import { agentTexts } from '../publish/agent-texts.ts';
import { gapWords } from '../publish/agent-section.ts';
import { clip, codeSpan, prose } from '../publish/markdown.ts';
import { readSettings } from '../review/read-settings.ts';
import { answerChatJob } from './answer-chat.ts';
import { forgeOf } from './job-parts.ts';
import type { JobParts } from './job-parts.ts';
import { linkedTickets } from './linked-tickets.ts';
import type { Run, Runner } from './runner.ts';
import type { JobFailure } from './worker.ts';

interface Ending {
  readonly state: Extract<Acknowledgement, 'done' | 'failed'>;
  readonly body: string;
}

/** Has the agent answer a question, and writes that over the word that it was asked. */
export function createAnswerQuestionRunner(parts: JobParts): Runner<'answer-question'> {
  return async (job, run) => {
    const ending = await answer(job, run, parts);
    await tell(job, ending, parts);
    run.log.info({ state: ending.state }, 'question answered');
    return { writes: [], next: job.chat === undefined ? [] : [answerChatJob(job.chat, ending)] };
  };
}

async function answer(job: QuestionJob, run: Run, parts: JobParts): Promise<Ending> {
  const { change: ref, installation, givenUp } = job;
  const { agent: means, now } = parts;
  const { reader, pages } = forgeOf(parts, ref.repo.forge);
  const opened = await reader.open(ref, installation);
  const { config } = await readSettings(opened.settings, parts.installationSettings, parts.engine);
  const { language: locale } = config;
  if (means === undefined || givenUp !== undefined) {
    const body = fill(texts.gaveUp, locale, { reference: givenUp ?? '' });
    return { state: 'failed', body };
  }
  const { title, body, head } = opened.change;
  const subject = { run: `ask:${keyOfChange(ref)}@${head}`, repository: ref.repo, change: ref };
  const task = {
    ...{ ...subject, title, body, question: job.question, language: locale },
    ...{ diffs: await opened.source.diff(), texts: new Map(), ruleFindings: [] },
    isIncluded: (path: string) => config.isIncluded(path),
  };
  const settings = agentSettings(config, means);
  const tickets = linkedTickets({ opened, config, pages, jira: means.jira, log: run.log });
  const agentParts = { ...means, explorer: opened.explore(), tickets, settings, now, log: run.log };
  // Read into memory when somebody asks, see `generate`.
  const { askAgent } = await import('../agent/ask.ts');
  const answered = await askAgent(task, agentParts, run.signal);
  return endingOf(answered, means.models.of('ask').name, locale);
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

async function tell(
  { change, installation, replyTo, question }: QuestionJob,
  { state, body }: Ending,
  parts: JobParts,
): Promise<void> {
  const { conversation, writer } = forgeOf(parts, change.repo.forge);
  if (replyTo === undefined || conversation === undefined) return;
  const { comment, thread, name } = replyTo;
  const remark = { change, installation, comment, thread };
  const echo = echoOf({ name: 'ask', argument: question });
  const room = writer.limits.commentCharacters - echo.length - 1_000;
  await conversation.reply(remark, name, `${echo}\n\n${clip(body, room)}`);
  if (comment !== '') await conversation.acknowledge(remark, state);
}

/** Whoever asked is told that no answer comes. */
export function questionEndJobs({ job, retryAt, reference }: JobFailure): readonly JobRequest[] {
  if (job.kind !== 'answer-question' || retryAt !== undefined || job.payload.givenUp !== undefined) return [];
  const payload = { ...job.payload, givenUp: reference };
  return [{ kind: 'answer-question', key: job.key, supersedes: false, payload }];
}
