import type { Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction, parentOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import type { Entry } from './merged-entry.ts';
import { entriesOf } from './merged-entry.ts';
import { isWrittenTo } from './merges.ts';
import { outermostFunction } from './outermost-function.ts';
import type { Pollution } from './pollution.ts';

const merging =
  /^_?(?:deep|recursive)?_?(?:merge|extend|mixin|defaults|recursive)(?:If|Deep|Recursive|Objects?)?$/i;
const keyName = /^(?:key|k|prop|property|name|field|attr)$/;

/**
 * `merge(target[key], source[key])` in what a merge does for one key, `(key, target, source) => …`: what calls that with each
 * key of the source is chosen elsewhere.
 */
export function* mergeSteps({ tree }: TypeScriptFile): Generator<Pollution, void> {
  for (const call of tree.nodesOf('CallExpression')) {
    const [first, second] = call.arguments;
    if (first === undefined || second === undefined || !merging.test(nameOfCallee(call.callee) ?? ''))
      continue;
    // What is given back may be new.
    if (parentOf(call)?.type !== 'ExpressionStatement' || isOfPackage(call.callee)) continue;
    const step = enclosingFunction(call);
    const around = outermostFunction(call);
    if (step === undefined || around === undefined) continue;
    const sources = entriesOf(second, around);
    const isStep = ({ object, key }: Entry): boolean =>
      key.kind === 'param' && key.scope.node === step && keyName.test(key.name) && isWrittenTo(object);
    const target = entriesOf(first, around).find(
      (one) => isStep(one) && sources.some(({ object, key }) => key === one.key && object !== one.object),
    );
    if (target !== undefined) yield { form: 'merge', object: first };
  }
}

/** A package has its own guards. */
function isOfPackage(callee: Node): boolean {
  const module = moduleMemberOf(callee)?.module;
  return module !== undefined && !module.startsWith('.');
}
