import type { ClassNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf, referenceOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { holds } from '../_kit/holds.ts';
import { isExitCall } from '../_kit/is-exit-call.ts';

/**
 * `missing-super`: a constructor that never calls the one above it. `early-this`: it uses `this` before that.
 * `missing-new`: a class is called like a function. `endless-accessor`: a getter reads, or a setter sets, itself.
 */
export interface ClassFailure {
  readonly kind: 'class-misuse';
  readonly manner: 'missing-super' | 'early-this' | 'missing-new' | 'endless-accessor';
  readonly at: Node;
  readonly name: string;
}

type Constructor = NodeOf<'ClassMethod'>;

export function* classFailuresIn({ tree }: TypeScriptFile): Generator<ClassFailure, void> {
  for (const method of tree.nodesOf('ClassMethod')) {
    const around = method.kind === 'constructor' ? classOf(method) : undefined;
    const found = around && ofConstructor(method, around);
    if (found !== undefined) yield found;
  }
  if (tree.nodesOf('ClassDeclaration').length === 0) return;
  for (const { callee } of tree.nodesOf('CallExpression'))
    if (callee.type === 'Identifier' && isClass(callee))
      yield { kind: 'class-misuse', manner: 'missing-new', at: callee, name: callee.name };
}

function classOf(method: Node): ClassNode | undefined {
  const body = parentOf(method);
  const around = body && parentOf(body);
  return around?.type === 'ClassDeclaration' || around?.type === 'ClassExpression' ? around : undefined;
}

function ofConstructor(method: Constructor, { superClass, id }: ClassNode): ClassFailure | undefined {
  if (!superClass || superClass.type === 'NullLiteral') return undefined;
  const name = id?.name ?? 'class';
  const { body } = method.body;
  const calls = body.findIndex((statement) => holds(statement, isSuperCall));
  if (calls < 0) {
    const isLeft = body.some(
      (statement) => holds(statement, leavesOtherwise) || holds(statement, isExitCall),
    );
    return isLeft ? undefined : { kind: 'class-misuse', manner: 'missing-super', at: method.key, name };
  }
  for (const statement of body.slice(0, calls)) {
    const at = ownThis(statement);
    if (at !== undefined) return { kind: 'class-misuse', manner: 'early-this', at, name };
  }
  return undefined;
}

function isSuperCall(node: Node): boolean {
  return node.type === 'CallExpression' && node.callee.type === 'Super';
}

/** It gives another object, or throws in place of making one. */
function leavesOtherwise({ type }: Node): boolean {
  return type === 'ReturnStatement' || type === 'ThrowStatement';
}

/** The first `this` that is run with the statement; arrow functions may be called later. */
function ownThis(node: Node): Node | undefined {
  if (node.type === 'ThisExpression') return node;
  if (isFunction(node) || node.type === 'ClassDeclaration' || node.type === 'ClassExpression')
    return undefined;
  let found: Node | undefined;
  walkChildren(node, (child) => {
    found ??= ownThis(child);
  });
  return found;
}

function isClass(callee: NodeOf<'Identifier'>): boolean {
  const binding = referenceOf(callee)?.binding;
  const [declaration] = binding?.declarations ?? [];
  if (binding?.kind !== 'class' || binding.isReassigned || binding.declarations.length !== 1) return false;
  const node = declaration && parentOf(declaration);
  return node?.type === 'ClassDeclaration' && node.declare !== true;
}
