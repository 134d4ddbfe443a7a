import type { CommandContext } from '../commands/answer.ts';
import type { ChatAnswer } from '../domain/chat.ts';
import type { FixPlan } from '../domain/fix-plan.ts';
import { planWords } from '../publish/card-words.ts';
import { fill } from '../domain/words.ts';
import type { JobResult } from '../ports/queue.ts';
import { chatTexts } from './chat-texts.ts';

interface Shown {
  readonly plan: FixPlan;
  readonly context: CommandContext;
  /** Of the card. */
  readonly code: string;
}

/** A plan that waits, with its patch made once more: what is kept is its digest, or what a model wrote. */
export async function previewPlan({ plan, context, code }: Shown): Promise<ChatAnswer & JobResult> {
  const { locale, parts } = context;
  const { patch, digest } = await parts.patchOf(plan);
  const nothing = { writes: [], next: [] };
  if (digest !== plan.digest)
    return { state: 'failed', body: fill(chatTexts.otherPlan, locale, { plan: plan.id }), ...nothing };
  const body = planWords({ plan, language: locale }) ?? '';
  const press = { card: code, head: plan.head, plan: plan.id };
  return { state: 'done', body, preview: { patch, press, language: locale }, ...nothing };
}
