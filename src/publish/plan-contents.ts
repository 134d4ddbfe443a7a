import type { DraftKind } from '../domain/draft.ts';
import type { FixPlan } from '../domain/fix-plan.ts';
import { say } from '../domain/locale.ts';
import type { Locale, Localized } from '../domain/locale.ts';
import { count, fill } from '../domain/words.ts';
import { clip } from './markdown.ts';

const longestTarget = 100;

const written: Readonly<Record<DraftKind, Localized>> = {
  fix: say('a fix of {target} by a model', '由模型编写的 {target} 的修复'),
  tests: say('tests of {target} by a model', '由模型编写的 {target} 的测试'),
  docs: say('documentation of {target} by a model', '由模型编写的 {target} 的文档'),
  code: say('code for {target} by a model', '由模型编写的 {target} 的代码'),
};

/** What is in a plan, in a few words: `2 fixes`. @param code How code is shown */
export function planContents(
  plan: Pick<FixPlan, 'fixes' | 'written'>,
  locale: Locale,
  code: (text: string) => string,
): string {
  if (plan.written === undefined) return count(locale, plan.fixes.length, 'fix');
  const { kind, target } = plan.written;
  return fill(written[kind], locale, { target: code(clip(target, longestTarget)) });
}

/** As messages in chats have it. */
export function chatCode(text: string): string {
  return `\`${text.replaceAll('`', '').replace(/\s+/g, ' ')}\``;
}

/** Where only words may stand: nothing in it is a mention, a reference or an address. */
export function plainCode(text: string): string {
  return text.replace(/[^\p{L}\p{N}_./ -]+/gu, ' ').trim();
}
