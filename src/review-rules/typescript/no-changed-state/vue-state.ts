import type { Node } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  keyOf,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import type { ChangedState } from './changed-state.ts';
import type { Changes } from './changes-of.ts';
import { Instances, targetOf } from './vue-instances.ts';

/** Names of Vue that a file with such state has. */
export const vueNames: readonly string[] = ['defineProps', 'computed'];

/** Properties of a component of Vue that it changes itself, and lists that a computed value changes. */
export function* statesOfVue(file: TypeScriptFile, changes: Changes): Generator<ChangedState, void> {
  for (const call of file.tree.nodesOf('CallExpression')) {
    if (isUndeclared(call.callee, 'defineProps')) {
      const props = nameGiven(call);
      if (props !== undefined) yield* changedBelow(props, call, changes);
    }
    if (isListOfProps(call) && isInComputed(call)) yield { manner: 'computed', at: call };
    if (isListOfRef(call) && isInComputed(call)) yield { manner: 'computed', at: call };
  }
}

/** `props` of `const props = defineProps(…)`, also with `withDefaults` around. */
function nameGiven(call: Node): Binding | undefined {
  let at = call;
  for (let around = parentOf(at); around !== undefined; around = parentOf(at)) {
    if (around.type === 'VariableDeclarator')
      return keyOf(at) === 'init' && around.id.type === 'Identifier'
        ? referenceOf(around.id)?.binding
        : undefined;
    const isDefaults = isCall(around) && nameOfCallee(around.callee) === 'withDefaults';
    if (!isDefaults && unwrap(around) !== unwrap(at)) return undefined;
    at = around;
  }
  return undefined;
}

function* changedBelow(props: Binding, call: Call, changes: Changes): Generator<ChangedState, void> {
  const instances = new Instances(props, call);
  for (const at of changes.of(props))
    if (isOwnMember(at, props)) yield { manner: 'readonly', at };
    else if (!instances.areUsedBy(at)) yield { manner: 'given', at };
}

/** `props.count = 1`, and not something inside of what it holds. */
function isOwnMember(change: Node, props: Binding): boolean {
  const target = isCall(change) ? undefined : targetOf(change);
  return target?.type === 'MemberExpression' && referenceOf(unwrap(target.object))?.binding === props;
}

/** `rows.value.sort(…)` of a `ref`, `reverse` and `splice`. */
function isListOfRef({ callee }: Call): boolean {
  if (!/^(?:sort|reverse|splice)$/.test(propertyName(callee) ?? '') || !('object' in callee)) return false;
  const value = unwrap(callee.object as Node);
  if (value.type !== 'MemberExpression' || propertyName(value) !== 'value') return false;
  const made = writtenValue(value.object);
  return isCall(made) && /^(?:shallowR|r)ef$|^computed$|^toRef$/.test(vueMember(made) ?? '');
}

/** `props.rows.sort(…)` of `const props = defineProps(…)` */
function isListOfProps({ callee }: Call): boolean {
  if (!/^(?:sort|reverse|splice)$/.test(propertyName(callee) ?? '') || !('object' in callee)) return false;
  let at = unwrap(callee.object as Node);
  if (at.type !== 'MemberExpression') return false;
  while (at.type === 'MemberExpression') at = unwrap(at.object);
  const made = writtenValue(at);
  if (!isCall(made)) return false;
  const [given] = made.arguments;
  const isWithDefaults = nameOfCallee(made.callee) === 'withDefaults' && given !== undefined && isCall(given);
  return isUndeclared(isWithDefaults ? given.callee : made.callee, 'defineProps');
}

function isInComputed(call: Node): boolean {
  const owner = enclosingFunction(call);
  const around = owner && parentOf(owner);
  return around !== undefined && isCall(around) && vueMember(around) === 'computed';
}

/** What Vue calls it; a bundler may give its names without an import. */
function vueMember({ callee }: Call): string | undefined {
  const member = moduleMemberOf(callee);
  if (member !== undefined)
    return /^(?:vue|@vue\/\w+|#imports)$/.test(member.module) ? member.path : undefined;
  const name = nameOfCallee(callee);
  return name !== undefined && isUndeclared(callee, name) ? name : undefined;
}
