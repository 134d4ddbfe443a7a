import type { z } from 'zod';
import { shortId, shortSha } from '../domain/ids.ts';
import { chatNames } from '../domain/chat.ts';
import type { Locale } from '../domain/locale.ts';
import { roleWords } from '../domain/role.ts';
import { fill } from '../domain/words.ts';
import { operations } from '../operations/index.ts';
import type { KnownOperation } from '../operations/index.ts';
import type { OperationInfo } from '../operations/operation.ts';
import { canBeFenced, clip, codeSpan, fenced, prose, ruleWords } from '../publish/markdown.ts';
import { timeOf } from '../publish/words.ts';
import { draftTexts } from './draft-texts.ts';
import { planTexts } from './plan-texts.ts';
import { renderPlan } from './render-plan.ts';
import { texts } from './texts.ts';

export interface RenderContext {
  readonly locale: Locale;
  readonly botName: string;
  /** Characters of a comment. */
  readonly room: number;
}

type OutputOf<Name> = z.output<Extract<KnownOperation, { readonly name: Name }>['output']>;

/** For every operation how its output reads as Markdown. */
type Renderers = {
  readonly [Name in KnownOperation['name']]: (output: OutputOf<Name>, context: RenderContext) => string;
};

const longestValue = 300;
/** Examples of a rule that are shown. */
const mostExamples = 2;

const renderers: Renderers = {
  help: ({ commands, isDetailed }, { locale, botName }) => {
    const infos: readonly OperationInfo[] = operations.filter(({ name }) => commands.includes(name));
    if (isDetailed) return infos.map((info) => explainUse(info, locale)).join('\n\n');
    const rows = infos.map((info) => `| ${codeSpan(usageOf(info))} | ${info.summary[locale]} |`);
    const table = [`| ${texts.commands[locale]} | |`, '| --- | --- |', ...rows].join('\n');
    return `${table}\n\n${fill(texts.hint, locale, { bot: botName })}`;
  },
  config: ({ values }, { locale }) => {
    const titles = [texts.setting, texts.value, texts.from].map((title) => title[locale]);
    const rows = values.map(({ key, value, from }) => {
      const origin = from === undefined ? texts.byDefault[locale] : codeSpan(from);
      return `| ${codeSpan(key)} | ${codeSpan(clip(value, longestValue))} | ${origin} |`;
    });
    return [`| ${titles.join(' | ')} |`, '| --- | --- | --- |', ...rows].join('\n');
  },
  explain: ({ place, rule, what, why, instead, examples }, { locale }) =>
    [
      `**${place === undefined ? '' : `${codeSpan(place)} `}${prose(rule)}**`,
      ruleWords(what[locale]),
      ruleWords(why[locale]),
      fill(texts.instead, locale, { words: ruleWords(instead[locale]) }),
      ...examples.slice(0, mostExamples).map(({ bad, good }) => exampleOf(bad, good, locale)),
    ].join('\n\n'),
  ask: (_output, { locale }) => texts.asking[locale],
  describe: (_output, { locale }) => texts.asking[locale],
  fix: (planned, { locale, room }) => renderPlan(planned, locale, room),
  generate: (_output, { locale }) => draftTexts.asking[locale],
  confirm: ({ plan, before }, { locale }) =>
    before === undefined
      ? fill(planTexts.confirmed, locale, { plan: codeSpan(plan) })
      : fill(planTexts.confirmedBefore, locale, { plan: codeSpan(plan), by: prose(before) }),
  apply: ({ plan }, { locale }) => fill(planTexts.applying, locale, { plan: codeSpan(plan) }),
  reject: ({ plan }, { locale }) => fill(planTexts.rejected, locale, { plan: codeSpan(plan) }),
  dismiss: ({ id, inRepository }, { locale }) =>
    fill(inRepository ? texts.dismissedEverywhere : texts.dismissed, locale, { id: codeSpan(shortId(id)) }),
  reopen: ({ id }, { locale }) => fill(texts.reopened, locale, { id: codeSpan(shortId(id)) }),
  review: ({ head, full }, { locale }) =>
    fill(full ? texts.reviewingFull : texts.reviewing, locale, { head: codeSpan(shortSha(head)) }),
  pause: ({ since }, { locale }) =>
    since === undefined ? texts.paused[locale] : fill(texts.pausedAlready, locale, { time: timeOf(since) }),
  link: ({ chat, name }, { locale }) =>
    fill(texts.linked, locale, { chat: chatNames[chat], name: prose(name) }),
  resume: ({ wasPaused }, { locale }) => (wasPaused ? texts.resumed : texts.notPaused)[locale],
};

/** What came of an operation, as Markdown. @param output Of that operation. */
export function renderOutput({ name }: KnownOperation, output: unknown, context: RenderContext): string {
  const render: (output: never, context: RenderContext) => string = renderers[name];
  return render(output as never, context);
}

export function usageOf({ name, usage }: Pick<OperationInfo, 'name' | 'usage'>): string {
  return `/autoglm ${name} ${usage}`.trim();
}

function explainUse(info: OperationInfo, locale: Locale): string {
  const examples = info.examples.map((example) => `/autoglm ${example}`).join('\n');
  const who = fill(texts.who, locale, { who: roleWords[info.whoCanUse][locale] });
  // In a fence: an example that stands at the start of a line would be a command to who reads it.
  return [`${codeSpan(usageOf(info))}\n${info.summary[locale]}\n${who}`, fenced('text', examples)].join(
    '\n\n',
  );
}

function exampleOf(bad: string, good: string, locale: Locale): string {
  const parts = [
    [texts.wrong, bad],
    [texts.right, good],
  ] as const;
  return parts
    .filter(([, code]) => canBeFenced(code))
    .map(([title, code]) => `${title[locale]}\n\n${fenced('ts', code)}`)
    .join('\n\n');
}
