import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
  rangeOf,
  referenceOf,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { exitsOf } from '../_kit/exits-of.ts';
import type { Exit } from '../_kit/exits-of.ts';
import { isInside } from '../_kit/is-inside.ts';
import { isNullTest } from '../_kit/is-null-test.ts';
import { bareCallee, nameOfCallee } from '../_kit/name-of-callee.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import type { HandleLeak } from './leak.ts';
import { bodyReader } from './resource-kind.ts';

/** `response.body.getReader()`: until the body is read to its end or cancelled, its connection serves nobody else. */
export function* bodyReaderLeaks({ tree, text }: TypeScriptFile): Generator<HandleLeak> {
  if (!tree.words.has('getReader')) return;
  for (const kind of ['CallExpression', 'OptionalCallExpression'] as const)
    for (const node of tree.nodesOf(kind)) {
      const uses = isReaderOfBody(node) ? usesOf(node) : undefined;
      const way = uses && wayOf(uses, text);
      if (uses !== undefined && way !== undefined)
        yield { kind: 'handle', node, resource: bodyReader, way, name: uses.name };
    }
}

function isReaderOfBody({ callee }: NodeOf<'CallExpression' | 'OptionalCallExpression'>): boolean {
  if (nameOfCallee(callee) !== 'getReader') return false;
  const member = bareCallee(callee);
  if (member.type !== 'MemberExpression' && member.type !== 'OptionalMemberExpression') return false;
  return isBody(member.object);
}

/** `response.body`, `body` of `const { body } = response` and of `const body = response.body` */
function isBody(node: Node): boolean {
  const value = writtenValue(node);
  if (value.type !== 'Identifier') return propertyName(value) === 'body';
  const declared = referenceOf(value)?.binding?.declarations[0];
  const property = declared && parentOf(declared);
  return property?.type === 'ObjectProperty' && keyName(property) === 'body';
}

interface Uses {
  readonly name: string;
  readonly reads: readonly Node[];
  readonly ends: readonly Node[];
}

/** undefined: somebody else may have it, or a function in this one reads on. */
function usesOf(made: Node): Uses | undefined {
  const holder = holderOf(made);
  const binding = holder && referenceOf(holder)?.binding;
  if (holder === undefined || binding?.kind !== 'const' || binding.exported) return undefined;
  const home = enclosingFunction(made);
  const [reads, ends]: [Node[], Node[]] = [[], []];
  for (const { identifier, isInitial } of binding.references) {
    if (isInitial || isNullTest(identifier)) continue;
    const member = parentOf(identifier);
    const call = member && parentOf(member);
    if (member === undefined || call === undefined || !isCall(call) || keyOf(member) !== 'callee')
      return undefined;
    if (keyOf(identifier) !== 'object' || enclosingFunction(call) !== home) return undefined;
    (propertyName(member) === 'read' ? reads : ends).push(call);
  }
  return { name: binding.name, reads, ends };
}

function holderOf(made: Node): Node | undefined {
  const around = [...ancestorsOf(made)].find(({ type }) => !type.startsWith('TS'));
  return around?.type === 'VariableDeclarator' && around.id.type === 'Identifier' ? around.id : undefined;
}

function wayOf({ reads, ends }: Uses, text: string): HandleLeak['way'] | undefined {
  const [read, other] = reads;
  if (read === undefined || ends.some(isAside)) return undefined;
  const loop = loopAround(read);
  if (loop === undefined) return ends.length === 0 ? 'never' : undefined;
  if (other !== undefined) return undefined;
  const early = exitsOf(loop.body).find((exit) => isEarly(exit, ends, text));
  return early && (early.by.type === 'ThrowStatement' ? 'throw' : 'return');
}

/** In a `finally` or a handler: on which ways it comes there is not looked at. */
function isAside(end: Node): boolean {
  for (const at of ancestorsOf(end)) {
    if (isFunction(at)) return false;
    if (at.type === 'CatchClause' || keyOf(at) === 'finalizer') return true;
  }
  return false;
}

type Loop = NodeOf<'WhileStatement' | 'ForStatement' | 'DoWhileStatement'>;

function loopAround(read: Node): Loop | undefined {
  for (const at of ancestorsOf(read)) {
    if (isFunction(at)) return undefined;
    if (at.type === 'WhileStatement' || at.type === 'ForStatement' || at.type === 'DoWhileStatement')
      return at;
  }
  return undefined;
}

/** What is asked at the end of a body, or where its sender or its reader has ended it otherwise. */
const ofEnd = /done|abort|end|eof|finish|clos|complete|last|!\s*\w+$|undefined|null/i;

/** It leaves while there may be more to read. */
function isEarly({ by, conditions }: Exit, ends: readonly Node[], text: string): boolean {
  if (by.type === 'ContinueStatement' || (by.type === 'BreakStatement' && ends.length > 0)) return false;
  const block = parentOf(by);
  if (block === undefined || ends.some((end) => isInside(end, block))) return false;
  return (
    conditions.length > 0 &&
    conditions.every((condition) => {
      const { start, end } = rangeOf(condition);
      return !ofEnd.test(text.slice(start, end));
    })
  );
}
