import type { Node } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Guards } from '../_kit/origin/guards.ts';
import { createGuards } from '../_kit/origin/guards.ts';
import type { Looking } from '../_kit/origin/handed-values.ts';
import { outsideHostOf } from '../_kit/origin/outside-host.ts';
import { partsOf } from '../_kit/origin/text-parts.ts';
import { createFieldsOfThis } from '../_kit/origin/fields-of-this.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import { createWrittenTexts } from '../_kit/origin/written-texts.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { isGuard } from './is-guard.ts';
import type { SentRequest } from './requests.ts';
import { requestsIn } from './requests.ts';

export interface Forgery extends SentRequest {
  /** The part that chooses the host. */
  readonly part: Node;
}

export function* findForgeries(file: TypeScriptFile): Generator<Forgery, void> {
  const guards = createGuards(file, isGuard);
  const trace = traceOfHosts(file, guards);
  const written = createWrittenTexts();
  for (const request of requestsIn(file, trace)) {
    // A name of a host that has an end of ours leads to one of our hosts.
    if (request.isHost && partsOf(writtenValue(request.address)) !== undefined) continue;
    const part = outsideHostOf(request.address, trace, written);
    if (part !== undefined && !guards.around(request.address)) yield { ...request, part };
  }
}

/** How values that are given to a function of another file are looked at. */
export function lookAtHosts(file: TypeScriptFile): Looking {
  const guards = createGuards(file, isGuard);
  return { trace: traceOfHosts(file, guards), isGuarded: (call) => guards.around(call) };
}

function traceOfHosts(file: TypeScriptFile, guards: Guards): Trace {
  const fields = createFieldsOfThis(file);
  return createTrace(file, {
    tellsAddress: true,
    cleans: (callee) => guards.isIn(callee),
    knows: (value) => fields.of(value),
  });
}
