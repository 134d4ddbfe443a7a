import type { Node } from '../../../../languages/typescript/node.ts';
import { isFunction, parentOf, unwrap } from '../../../../languages/typescript/node.ts';
import type { Binding, Reference } from '../../../../languages/typescript/scope.ts';
import { keyName, propertyName } from '../property-name.ts';
import { propertyOf, writtenValue } from '../written-value.ts';
import { isChecked } from './is-checked.ts';
import { valuesOfState } from './kept-by-hook.ts';
import { isProcess, originInProcess } from './member-origin.ts';
import { unlessNumber } from './number-name.ts';
import type { Origin } from './origin.ts';
import { worstOf } from './origin.ts';
import { originReadFromRouter } from './given-by-router.ts';
import { originOfParameter } from './parameter-origin.ts';
import { originInAddress, originInRequest } from './request-parts.ts';
import { isReadFromRouter } from './router-address.ts';
import type { Trace } from './trace.ts';

/** The worst of all that the file gives a name; `fixed` when the file tests it. */
export function originOfBinding(binding: Binding, trace: Trace): Origin {
  switch (binding.kind) {
    case 'var':
    case 'let':
    case 'const':
    case 'using':
    case 'param':
      return trace.heedsChecks && isChecked(binding)
        ? 'harmless'
        : unlessNumber(binding.name, worstOf([...originsGiven(binding, trace)]));
    default:
      // Functions, classes, errors; and what other files of the program export is the program's own.
      return 'harmless';
  }
}

function* originsGiven(binding: Binding, trace: Trace): Generator<Origin, void> {
  if (binding.kind === 'param') yield originOfParameter(binding, trace);
  for (const reference of binding.references) {
    const { identifier } = reference;
    if (reference.access === 'read') yield* addedTo(identifier, trace);
    else {
      const state = valuesOfState(identifier);
      yield state.length > 0 ? originOfState(state, trace) : originOfWrite(reference, trace);
    }
  }
}

/** `list.push(x)`, `map.set(k, x)`, `object.key = x`. */
function* addedTo(identifier: Node, trace: Trace): Generator<Origin, void> {
  const member = parentOf(identifier);
  if (member?.type !== 'MemberExpression' || member.object !== identifier) return;
  const around = parentOf(member);
  if (around?.type === 'AssignmentExpression' && around.left === member) yield trace.of(around.right);
  if (around?.type !== 'CallExpression' || around.callee !== member) return;
  if (!/^(?:push|unshift|splice|add|set)$/.test(propertyName(member) ?? '')) return;
  for (const argument of around.arguments) yield trace.of(argument);
}

function originOfWrite(reference: Reference, trace: Trace): Origin {
  let at: Node = reference.identifier;
  let key: string | undefined;
  for (let parent = parentOf(at); parent !== undefined; at = parent, parent = parentOf(at)) {
    switch (parent.type) {
      case 'ObjectProperty':
        key = keyName(parent);
        break;
      case 'VariableDeclarator':
        if (parent.init != null) return originOfPart(parent.init, key, trace);
        break;
      case 'AssignmentExpression':
        return originOfPart(parent.right, key, trace);
      case 'ForOfStatement':
      case 'ForInStatement':
        return trace.of(parent.right);
      case 'UpdateExpression':
        return 'harmless';
      case 'VariableDeclaration':
      case 'ArrayPattern':
      case 'ObjectPattern':
      case 'AssignmentPattern':
      case 'RestElement':
        break;
      default:
        return 'harmless';
    }
  }
  return 'harmless';
}

function originOfState(values: readonly Node[], trace: Trace): Origin {
  return worstOf(values.map((value) => (isFunction(value) ? trace.ofResult(value) : trace.of(value))));
}

/** Of what `const { key } = source` takes out of the source. */
function originOfPart(source: Node, key: string | undefined, trace: Trace): Origin {
  if (key === undefined) return trace.of(source);
  const value = writtenValue(source);
  if (isProcess(unwrap(source))) return originInProcess(key);
  if (isReadFromRouter(source, key)) return originInAddress(key, 'address', trace);
  const given = originReadFromRouter(source, key, trace);
  if (given !== undefined) return given;
  const property = value.type === 'ObjectExpression' ? propertyOf(value, key) : undefined;
  return property === undefined ? originInRequest(source, key, trace.of(source), trace) : trace.of(property);
}
