import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { declarationAround, functionAround } from '../_kit/functions.ts';
import { packageCall } from '../_kit/package-call.ts';
import { saysPassword } from './secret-names.ts';

export interface WeakHash {
  readonly place: GoNode;
  /** `MD5` */
  readonly hash: string;
}

const hashes: ReadonlyMap<string, string> = new Map([
  ['crypto/md5', 'MD5'],
  ['crypto/sha1', 'SHA-1'],
]);

/** Passwords that are given to a fast hash: `md5.Sum([]byte(password))`, or written to one that the function makes. */
export function* weakHashesOf(tree: GoTree): Generator<WeakHash, void> {
  const made = new Map<string, string>();
  for (const call of tree.nodesOf('call_expression')) {
    const called = packageCall(call, tree);
    const hash = called === undefined ? undefined : hashes.get(called.module);
    const [first] = partsOf(childOf(call, 'arguments') ?? call);
    if (hash !== undefined && first === undefined && called?.name === 'New') noteHash(call, hash, made, tree);
    else if (hash !== undefined && first !== undefined && (isPassword(first, tree) || isOfHasher(call, tree)))
      yield { place: call, hash };
    else if (hash === undefined && made.size > 0) {
      const into = hashWrittenTo(call, made, tree);
      if (into !== undefined) yield { place: call, hash: into };
    }
  }
}

/** `hashPassword(salt, pw)`: whatever the password is called there. */
function isOfHasher(call: GoNode, tree: GoTree): boolean {
  const around = declarationAround(call);
  const name = around === undefined ? undefined : childOf(around, 'name');
  return (
    name !== undefined &&
    /^(?:hash|encrypt|digest|crypt)_?(?:user_?)?(?:password|passwd|pwd)$/i.test(tree.textOf(name))
  );
}

function noteHash(call: GoNode, hash: string, made: Map<string, string>, tree: GoTree): void {
  const statement = call.parent?.kind === 'expression_list' ? call.parent.parent : call.parent;
  const left = statement === undefined ? undefined : childOf(statement, 'left');
  if (left !== undefined) made.set(keyOf(call, tree.textOf(left)), hash);
}

/** The hash that `h.Write([]byte(password))` or `io.WriteString(h, password)` goes to. */
function hashWrittenTo(call: GoNode, made: ReadonlyMap<string, string>, tree: GoTree): string | undefined {
  const callee = childOf(call, 'function');
  const [operand, field] = callee === undefined ? [] : [childOf(callee, 'operand'), childOf(callee, 'field')];
  if (operand?.kind !== 'identifier' || field === undefined) return undefined;
  const given = partsOf(childOf(call, 'arguments') ?? call);
  const name = tree.textOf(field);
  const isOfIo = tree.imports.get(tree.textOf(operand)) === 'io';
  if (name !== (isOfIo ? 'WriteString' : 'Write')) return undefined;
  const target = isOfIo ? given[0] : operand;
  const value = given[isOfIo ? 1 : 0];
  if (target === undefined || value === undefined || !isPassword(value, tree)) return undefined;
  return made.get(keyOf(call, tree.textOf(target)));
}

/** A name of one function. */
function keyOf(node: GoNode, name: string): string {
  return `${functionAround(node)?.start ?? ''} ${name}`;
}

/** How deep an expression is looked into. */
const deepest = 12;

/** Does a name in the expression say that it is a password? */
function isPassword(node: GoNode, tree: GoTree, steps = deepest): boolean {
  if (steps === 0) return false;
  switch (node.kind) {
    case 'identifier':
      return saysPassword(tree.textOf(node));
    case 'selector_expression': {
      const field = childOf(node, 'field');
      return field !== undefined && saysPassword(tree.textOf(field));
    }
    case 'binary_expression':
      if (namesOneWithIt(node, tree) || isOfTheMoment(node, tree)) return false;
      return partsOf(node).some((one) => isPassword(one, tree, steps - 1));
    case 'parenthesized_expression':
      return partsOf(node).some((one) => isPassword(one, tree, steps - 1));
    case 'type_conversion_expression': {
      const operand = childOf(node, 'operand');
      return operand !== undefined && isPassword(operand, tree, steps - 1);
    }
    case 'call_expression': {
      const isText = /^(?:string|\[\]byte)$/.test(tree.textOf(childOf(node, 'function') ?? node).slice(0, 8));
      return (
        isText && partsOf(childOf(node, 'arguments') ?? node).some((one) => isPassword(one, tree, steps - 1))
      );
    }
    default:
      return false;
  }
}

/** `username + ":" + password`: as protocols say that it is to be sent. */
function namesOneWithIt(sum: GoNode, tree: GoTree): boolean {
  return /^[\w.]*(?:user|login|name|account|email)\w* *\+ *":" *\+ *[\w.]+$/i.test(
    tree.textOf(sum).slice(0, longestSum),
  );
}

/** `user + password + timestamp`: what is sent to a service, which reckons the same; nobody keeps it. */
function isOfTheMoment(sum: GoNode, tree: GoTree): boolean {
  return /(?:\b|_)(?:time|timestamp|ts|nonce|challenge|now)\b|(?:Time|Timestamp|Nonce|Challenge)\b/.test(
    tree.textOf(sum).slice(0, longestSum),
  );
}

/** Longer than such a sum, in characters. */
const longestSum = 200;
