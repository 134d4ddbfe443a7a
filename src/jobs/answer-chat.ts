import { texts } from '../commands/texts.ts';
import { keyOfUser } from '../domain/chat.ts';
import type { ChatAnswer, ChatRequest } from '../domain/chat.ts';
import type { JobRequest } from '../domain/job.ts';
import { fill } from '../domain/words.ts';
import { locales } from '../domain/locale.ts';
import { chatOf } from './job-parts.ts';
import type { JobParts } from './job-parts.ts';
import { nothing } from './runner.ts';
import type { Runner } from './runner.ts';
import type { JobFailure } from './worker.ts';

/** A job of its own: that a chat does not answer must not repeat what was done. */
export function createAnswerChatRunner(parts: JobParts): Runner<'answer-chat'> {
  return async ({ request, answer }, { signal }) => {
    await chatOf(parts, request.by.chat).conversation?.answer(request, answer, signal);
    return nothing;
  };
}

export function answerChatJob(request: ChatRequest, { state, body, preview }: ChatAnswer): JobRequest {
  const answer: ChatAnswer = { state, body, ...(preview && { preview }) };
  const key = `${keyOfUser(request.by)}:answer`;
  return { kind: 'answer-chat', key, supersedes: false, payload: { request, answer } };
}

/** What somebody is told whose request does not come to its end: in both languages, for no settings could be read. */
export function chatCommandJobs({ job, retryAt, reference }: JobFailure): readonly JobRequest[] {
  if (job.kind !== 'run-chat-command' || retryAt !== undefined) return [];
  const body = locales.map((locale) => fill(texts.gaveUp, locale, { reference })).join('\n\n');
  return [answerChatJob(job.payload.request, { state: 'failed', body })];
}
