import type { FixDraft } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { LoopCapture } from './find-captures.ts';

/** `v := v` as the first line of the round. A counter may be moved on in the body: that one is left alone. */
export function ownVariable({ together, loop }: LoopCapture, text: string): FixDraft | undefined {
  if (kindIn(loop, 'range_clause') === undefined) return undefined;
  const [list] = partsOf(childOf(loop, 'body') ?? loop);
  if (list === undefined) return undefined;
  const [, end, indent] = /(\r?\n)([ \t]*)$/.exec(text.slice(loop.start, list.start)) ?? [];
  if (end === undefined || indent === undefined) return undefined;
  const names = together.join(', ');
  return {
    title: say(`Give each round \`${names}\` of its own`, `让每一轮拥有自己的 \`${names}\``),
    edits: [{ range: { start: list.start, end: list.start }, text: `${names} := ${names}${end}${indent}` }],
  };
}
