import { calleeOf } from '../../../analysis/flow/callee.ts';
import { constantOf } from '../../../analysis/flow/definitions.ts';
import type { FlowFunction } from '../../../analysis/flow/form.ts';
import type { InstructionOf } from '../../../analysis/flow/instruction.ts';
import { usesOf } from '../../../analysis/flow/uses.ts';
import type { Use } from '../../../analysis/flow/uses.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentAt } from '../_kit/argument-at.ts';
import { eachCall } from '../_kit/each-call.ts';
import { declarationAround } from '../_kit/functions.ts';
import { Guards } from '../_kit/guards.ts';
import { isLogCall } from '../_kit/is-log-call.ts';
import { FileNames } from '../_kit/origin/file-names.ts';
import { makersOf } from '../_kit/origin/makers.ts';

/** Somebody asks whether the origin is one of his, or says that he does. */
const guard =
  /allowed|trusted|white_?list|allow_?list|valid|is_?allow|check_?origin|match|permitted|same_?origin/i;

/** `"Access-Control-Allow-Credentials", "true"` */
const lets = /"access-control-allow-credentials",\s*"true"/i;

/** The origin that a request names, given back to it as one that is let in. */
export function* mirroredOrigins(file: GoFile): Generator<GoNode, void> {
  if (!lets.test(file.text)) return;
  const guards = new Guards(file.tree, new FileNames(file.tree), guard);
  for (const { flow, call } of eachCall(file.tree)) {
    const [header, value] = call.args;
    if (header === undefined || value === undefined || !isHeaderSet(flow, call)) continue;
    if (textOf(flow, header.place)?.toLowerCase() !== 'access-control-allow-origin') continue;
    const asked = makersOf(file.tree, { flow, place: value.place }).find(
      (maker) => maker.kind === 'call' && maker.flow === flow && asksOrigin(flow, maker.call),
    );
    if (asked?.kind !== 'call' || !usesOf(flow, asked.call.to).every((use) => isHarmless(flow, use)))
      continue;
    const place = argumentAt(call, 1, file.tree);
    const around = place === undefined ? undefined : declarationAround(place);
    if (place === undefined || around === undefined || guards.around(place)) continue;
    const text = file.tree.textOf(around);
    if (lets.test(text) && [...text.matchAll(/\(\s*"Origin"\s*\)/g)].length === 1) yield place;
  }
}

function textOf(flow: FlowFunction, place: number): string | undefined {
  const known = constantOf(flow, place);
  return known?.type === 'string' ? known.value : undefined;
}

function isHeaderSet(flow: FlowFunction, call: InstructionOf<'call'>): boolean {
  return (
    call.args.length === 2 && /^(?:Set|Add|Header|SetHeader)$/.test(calleeOf(flow, call).names.at(-1) ?? '')
  );
}

/** `r.Header.Get("Origin")`, `c.GetHeader("Origin")` */
function asksOrigin(flow: FlowFunction, call: InstructionOf<'call'>): boolean {
  const [name] = call.args;
  if (name === undefined || !/^(?:Get|GetHeader)$/.test(calleeOf(flow, call).names.at(-1) ?? ''))
    return false;
  return textOf(flow, name.place)?.toLowerCase() === 'origin';
}

/** It is only given back, logged, or asked whether there is one. */
function isHarmless(flow: FlowFunction, { by }: Use): boolean {
  if (!('op' in by)) return false;
  if (by.op === 'binary') return [by.left, by.right].some((place) => textOf(flow, place) === '');
  if (by.op !== 'call') return false;
  return isHeaderSet(flow, by) || isLogCall(flow, by) || calleeOf(flow, by).names.join('.') === 'len';
}
