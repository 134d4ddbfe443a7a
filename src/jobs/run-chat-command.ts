import { createHash } from 'node:crypto';
import { answerCommand } from '../commands/answer.ts';
import type { Answer, CommandContext } from '../commands/answer.ts';
import { texts } from '../commands/texts.ts';
import type { Account, ChangeRef } from '../domain/change-request.ts';
import { chatNames } from '../domain/chat.ts';
import type { CardPress, ChatAnswer } from '../domain/chat.ts';
import type { CommandText } from '../domain/command-text.ts';
import type { FixPlan } from '../domain/fix-plan.ts';
import { keyOfChange } from '../domain/job.ts';
import type { ChatCommandJob } from '../domain/change-jobs.ts';
import { isAtLeastRole, roleWords } from '../domain/role.ts';
import { fill } from '../domain/words.ts';
import type { Localized } from '../domain/locale.ts';
import { fix } from '../operations/fix.ts';
import { operations } from '../operations/index.ts';
import { planWords } from '../publish/card-words.ts';
import { codeSpan, prose } from '../publish/markdown.ts';
import { shortSha } from '../domain/ids.ts';
import type { JobResult } from '../ports/queue.ts';
import { readSettings } from '../review/read-settings.ts';
import { answerChatJob } from './answer-chat.ts';
import { chatTexts, forgeNames } from './chat-texts.ts';
import { contextOf } from './command-context.ts';
import type { Hearing } from './command-context.ts';
import { codeOf } from './card.ts';
import { forgeOf } from './job-parts.ts';
import type { JobParts } from './job-parts.ts';
import { findNamedChange } from './named-change.ts';
import { notifyJob } from './notices.ts';
import { commandOf } from './press-command.ts';
import { previewPlan } from './preview-plan.ts';
import type { Run, Runner } from './runner.ts';
import { whyHidden } from './why-hidden.ts';

/** Minutes in which a code that links an account can be used. */
const codeMinutes = 10;

/**
 * Does what somebody wants in a chat as if he had written it in a thread, with the role that he has at the forge. What
 * changes something is said at the forge too.
 */
export function createRunChatCommandRunner(parts: JobParts): Runner<'run-chat-command'> {
  return async (job, run) => {
    const { request } = job;
    const { writes, next, ...answer } = await answerTo(job, run, parts);
    run.log.info({ chat: request.by.chat, does: request.does.kind, state: answer.state }, 'chat answered');
    return { writes, next: [...next, answerChatJob(request, answer)] };
  };
}

type Outcome = ChatAnswer & JobResult;

async function answerTo(job: ChatCommandJob, run: Run, parts: JobParts): Promise<Outcome> {
  const { does, by } = job.request;
  // Without a change there are no settings but those of the installation.
  const { config } = await readSettings([], parts.installationSettings, parts.engine);
  const say = (text: Localized, facts: Facts = {}, state: ChatAnswer['state'] = 'failed'): Outcome =>
    without(state, fill(text, config.language, facts));
  if (does.kind === 'press') {
    const card = await parts.store.cardByCode(does.card);
    if (card === undefined) return say(chatTexts.goneChange);
    return inChange({ job, run, change: card.change, press: does, command: undefined }, say, parts);
  }
  const text = does.text.trim();
  if (text === 'link') {
    const until = new Date(parts.now().getTime() + codeMinutes * 60_000);
    const code = parts.linkCodes.write(by, until, parts.newId());
    return say(chatTexts.code, { code, minutes: codeMinutes }, 'done');
  }
  const named = findNamedChange(text, parts.forges);
  if (named === undefined) return say(chatTexts.whichChange);
  const [name = '', ...rest] = named.rest.split(' ');
  const command: CommandText = { name: name.toLowerCase(), argument: rest.join(' ') };
  return inChange({ job, run, change: named.change, press: undefined, command }, say, parts);
}

type Facts = Readonly<Record<string, string | number>>;
type Say = (text: Localized, facts?: Facts, state?: ChatAnswer['state']) => Outcome;

interface Asked {
  readonly job: ChatCommandJob;
  readonly run: Run;
  readonly change: ChangeRef;
  readonly press: CardPress | undefined;
  readonly command: CommandText | undefined;
}

/** Whoever is not known at the forge may nothing, and does not learn either what there is. */
async function inChange(asked: Asked, say: Say, parts: JobParts): Promise<Outcome> {
  const { job, change } = asked;
  const { forge } = change.repo;
  const account = await parts.store.chatAccount(job.request.by, forge);
  if (account === undefined) return say(chatTexts.notLinked, { forge: forgeNames[forge] }, 'refused');
  const memory = await parts.store.memory(keyOfChange(change));
  const report = memory && (await parts.store.review(memory.review));
  if (report === undefined)
    return say(chatTexts.unknownChange, { change: codeSpan(`${change.repo.path}#${change.number}`) });
  const hearing = await hear(asked, account, report.installation, parts);
  if (hearing === undefined) return say(chatTexts.goneChange);
  return perform(asked, hearing, parts);
}

async function hear(
  { job: { delivery, request }, run, change }: Asked,
  account: Account,
  installation: string,
  parts: JobParts,
): Promise<Hearing | undefined> {
  const forge = forgeOf(parts, change.repo.forge);
  const { conversation } = forge;
  if (conversation === undefined) return undefined;
  return {
    ...{ forge, conversation, run, account, installation, where: request.by.chat, chat: request },
    discussed: await conversation.discussed(change, installation),
    finding: undefined,
    // Below the change itself, for nobody wrote a comment.
    replyTo: { comment: '', thread: undefined, name: `chat-${digestOf(delivery)}` },
    onWorking: () => Promise.resolve(),
  };
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

async function perform(asked: Asked, hearing: Hearing, parts: JobParts): Promise<Outcome> {
  const { press } = asked;
  const context = await contextOf(hearing, parts);
  const { change } = hearing.discussed;
  const hidden = await whyHidden(hearing, context);
  if (hidden !== undefined) return without('refused', hidden);
  const isBound = press !== undefined && ['show-plan', 'confirm', 'reject'].includes(press.button);
  if (isBound && press.head !== change.head) {
    const facts = { shown: codeSpan(shortSha(press.head)), head: codeSpan(shortSha(change.head)) };
    const stale = without('failed', fill(chatTexts.headMoved, context.locale, facts));
    return { ...stale, next: [refresh(asked.change, parts)] };
  }
  const plan = press?.plan === undefined ? undefined : await parts.store.plan(press.plan);
  if (press?.button === 'show-plan') {
    if (plan !== undefined) return showPlan(plan, context, parts);
    return showNewPlan(asked, hearing, context);
  }
  const command = asked.command ?? commandOf(press);
  return tellBoth(await answerCommand(command, context), command, hearing, context.locale);
}

/** For those who could have asked for it. */
async function showPlan(plan: FixPlan, context: CommandContext, parts: JobParts): Promise<Outcome> {
  if (plan.state !== 'proposed') {
    const words = planWords({ plan, language: context.locale }) ?? '';
    return { ...without('failed', words), next: [refresh(plan.change, parts)] };
  }
  const { whoCanUse, name } = fix;
  if (isAtLeastRole(await context.findRole(context.account), whoCanUse))
    return previewPlan({ plan, context, code: codeOf(plan.change) });
  const facts = { who: roleWords[whoCanUse][context.locale], command: name };
  return without('refused', fill(texts.refused, context.locale, facts));
}

/** A plan that is only looked at is not confirmed, also by who could. */
async function showNewPlan(asked: Asked, hearing: Hearing, context: CommandContext): Promise<Outcome> {
  const command: CommandText = { name: 'fix', argument: 'all' };
  const answer = await answerCommand(command, {
    ...context,
    findRole: async (account) => {
      const role = await context.findRole(account);
      return isAtLeastRole(role, 'contributor') ? 'contributor' : role;
    },
  });
  const { output } = answer as { readonly output?: { readonly plan?: string; readonly patch?: string } };
  const told = await tellBoth(answer, command, hearing, context.locale);
  const { plan, patch = '' } = output ?? {};
  if (plan === undefined) return told;
  const press = { card: codeOf(asked.change), head: hearing.discussed.change.head, plan };
  return { ...told, preview: { patch, press, language: context.locale } };
}

/** In the chat, and at the forge where something is changed. */
async function tellBoth(
  { state, body, writes, next }: Answer,
  { name }: CommandText,
  { conversation, discussed, installation, replyTo, account, chat }: Hearing,
  locale: keyof Localized,
): Promise<Outcome> {
  const operation = operations.find((one) => one.name === name);
  const isTold = operation?.effect === 'write' && (state === 'done' || state === 'working');
  if (isTold && replyTo !== undefined && chat !== undefined) {
    const facts = { name: prose(account.name), chat: chatNames[chat.by.chat] };
    const remark = { change: discussed.change.ref, installation, comment: '', thread: undefined };
    await conversation.reply(remark, replyTo.name, `${body}\n\n${fill(chatTexts.by, locale, facts)}`);
  }
  return { state, body, writes, next };
}

function refresh(change: ChangeRef, { now }: JobParts): JobResult['next'][number] {
  const at = now();
  return notifyJob({ id: `moved-on:${at.getTime()}`, kind: 'moved-on', change, at: at.toISOString() });
}

function without(state: ChatAnswer['state'], body: string): Outcome {
  return { state, body, writes: [], next: [] };
}
