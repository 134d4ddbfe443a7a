import type { PlaceId } from '../../../analysis/flow/form.ts';
import type { ClassMember } from '../../../analysis/flow/instruction.ts';
import { rangeOf } from '../node.ts';
import type { ClassNode, Node, NodeOf } from '../node.ts';
import type { Lowering } from './context.ts';
import { capturesOfAll } from './functions.ts';
import { propertyKey } from './literals.ts';
import { isFlowRoot } from './roots.ts';
import { renew } from './scopes.ts';
import { copied } from './values.ts';

/** Parent, then the keys of the members in their order, then the class, then its static parts. */
export function makeClass(lowering: Lowering, node: ClassNode, to: PlaceId | undefined): PlaceId {
  const { flow } = lowering;
  const at = rangeOf(node);
  if (lowering.loopDepth > 0) renew(lowering, node, false);
  const decorators: PlaceId[] = evaluateDecorators(lowering, node);
  const superclass = node.superClass == null ? undefined : lowering.value(node.superClass);
  const members: ClassMember[] = [];
  for (const part of node.body.body) {
    decorators.push(...evaluateDecorators(lowering, part));
    const member = memberOf(lowering, part);
    if (member !== undefined) members.push(member);
  }
  // The class exists under its name before its static parts run; elsewhere it is assigned when all is done.
  const place = node.id == null ? flow.temporary() : lowering.variable(node.id);
  const captures = capturesOfAll(
    lowering,
    node.body.body.filter((part) => isFlowRoot(part)),
  );
  flow.emit({ op: 'class', at, to: place, superclass, members, captures });
  if (decorators.length > 0)
    flow.emit({ op: 'opaque', at, to: place, reason: 'decorators', operands: [place, ...decorators] });
  return copied(lowering, node, place, to);
}

function evaluateDecorators(lowering: Lowering, node: Node): PlaceId[] {
  if (!('decorators' in node) || node.decorators == null) return [];
  return node.decorators.map((decorator) => lowering.value(decorator.expression));
}

function memberOf(lowering: Lowering, part: Node): ClassMember | undefined {
  switch (part.type) {
    case 'ClassMethod':
    case 'ClassPrivateMethod':
      return method(lowering, part);
    case 'ClassProperty':
    case 'ClassPrivateProperty':
    case 'ClassAccessorProperty':
      if ('declare' in part && part.declare === true) return undefined;
      return {
        kind: part.type === 'ClassAccessorProperty' ? 'accessor' : 'field',
        key: propertyKey(lowering, part, false),
        isStatic: part.static === true,
        function: part.value == null ? undefined : lowering.file.reference(part),
      };
    case 'StaticBlock':
      return {
        kind: 'static-block',
        key: undefined,
        isStatic: true,
        function: lowering.file.reference(part),
      };
    default:
      return undefined;
  }
}

const methodKinds = { method: 'method', get: 'getter', set: 'setter', constructor: 'constructor' } as const;

function method(lowering: Lowering, part: NodeOf<'ClassMethod' | 'ClassPrivateMethod'>): ClassMember {
  return {
    kind: methodKinds[part.kind],
    key: propertyKey(lowering, part, false),
    isStatic: part.static === true,
    function: lowering.file.reference(part),
  };
}
