import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf } from '../../../languages/typescript/node.ts';
import { callsIn } from '../_kit/attempted-work.ts';
import type { Call } from '../_kit/call.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { natureOf } from '../_kit/nature-of-call.ts';

type Step = 'read' | 'parse' | 'check';

/**
 * `check(JSON.parse(readFileSync(path)))`: each of these alone fails for one reason, which the new error mostly names; of
 * several, only the cause says which.
 */
export function oneOfSeveral(block: Node): Call | undefined {
  const steps = new Map<Step, Call>();
  for (const call of callsIn(block)) {
    const step = stepOf(call);
    if (step !== undefined) steps.set(step, call);
  }
  return steps.size < 2 ? undefined : (steps.get('check') ?? steps.get('read'));
}

function stepOf(call: Call): Step | undefined {
  const name = nameOfCallee(call.callee) ?? '';
  if (/^readFile(?:Sync)?$/.test(name)) return 'read';
  if (/^(?:parse|decode)(?![a-z])/.test(name)) return 'parse';
  const isEffect = parentOf(call)?.type === 'ExpressionStatement' && !call.arguments.some(isFunction);
  return isEffect && (refusing.test(name) || natureOf(call, true) === 'unknown') ? 'check' : undefined;
}

/** As a statement of their own they can but throw. */
const refusing = /^(?:check|validate|verify|assert|ensure)(?![a-z])/;
