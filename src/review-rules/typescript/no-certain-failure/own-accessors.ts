import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { holds } from '../_kit/holds.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import type { ClassFailure } from './class-failures.ts';

type Method = NodeOf<'ClassMethod' | 'ObjectMethod'>;

/** `get speed() { return this.speed; }`: it calls itself, until the stack is full. */
export function* ownAccessorsIn({ tree }: TypeScriptFile): Generator<ClassFailure, void> {
  for (const kind of ['ClassMethod', 'ObjectMethod'] as const) {
    for (const method of tree.nodesOf(kind)) {
      const found = method.kind === 'get' || method.kind === 'set' ? ownUseIn(method) : undefined;
      if (found !== undefined) yield found;
    }
  }
}

function ownUseIn(method: Method): ClassFailure | undefined {
  const name = method.computed === true ? undefined : keyName(method);
  const { body } = method;
  if (name === undefined || body.body.length > mostStatements) return undefined;
  const at = firstUse(body.body, name, method.kind === 'get');
  // `Object.defineProperty(this, 'speed', { value })` puts a value in its place.
  if (at === undefined || holds(body, replacesItself)) return undefined;
  return { kind: 'class-misuse', manner: 'endless-accessor', at, name };
}

const mostStatements = 20;

function replacesItself(node: Node): boolean {
  if (node.type === 'UnaryExpression') return node.operator === 'delete';
  if (node.type !== 'CallExpression') return false;
  // `keep(this, 'speed', value)` may do the same.
  return (
    node.arguments.some(({ type }) => type === 'ThisExpression') ||
    /^(?:set|call)$/.test(nameOfCallee(node.callee) ?? '')
  );
}

/** Of `this` of the accessor itself: a read in a getter, an assignment in a setter. */
function firstUse(body: readonly Node[], name: string, isRead: boolean): Node | undefined {
  for (const statement of body) {
    const found = usedIn(statement, name, isRead);
    if (found !== undefined) return found;
    // Behind another way out it may be used once, by which time the test goes the other way.
    if (holds(statement, ({ type }) => type === 'ReturnStatement')) return undefined;
  }
  return undefined;
}

function usedIn(node: Node, name: string, isRead: boolean): Node | undefined {
  if (isFunction(node) || node.type === 'ClassDeclaration' || node.type === 'ClassExpression')
    return undefined;
  if (
    node.type === 'MemberExpression' &&
    node.object.type === 'ThisExpression' &&
    propertyName(node) === name
  )
    return isWritten(node) === isRead ? undefined : node;
  const first = decidingPart(node);
  if (first !== undefined) return usedIn(first, name, isRead);
  let found: Node | undefined;
  walkChildren(node, (child) => {
    found ??= usedIn(child, name, isRead);
  });
  return found;
}

/** Of what only may run, the part that always runs. */
function decidingPart(node: Node): Node | undefined {
  switch (node.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
    case 'WhileStatement':
      return node.test;
    case 'SwitchStatement':
      return node.discriminant;
    case 'ForOfStatement':
    case 'ForInStatement':
      return node.right;
    case 'LogicalExpression':
      return node.left;
    default:
      return undefined;
  }
}

function isWritten(member: Node): boolean {
  const around = parentOf(member);
  return around?.type === 'AssignmentExpression' && around.operator === '=' && keyOf(member) === 'left';
}
