import type { Node } from '../../../languages/typescript/node.ts';
import { isWrapper, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { promisedMember } from './file-member.ts';

/** What a link of a tar file leads to, as readers call it. */
const endNames = ['linkname', 'linkpath'];
/** A zip file has it as the content of an entry, and says by the mode that it is one. */
const modeNames = ['externalFileAttributes', 'unixPermissions'];
const modeOfUnix = /\battr\b[\s)]*>>>?\s*16\b/;
/** Longer ways from the end of a link to the call are not followed. */
const deepest = 8;
/** Names used more often are not followed. */
const mostUses = 100;

const pathMaking = /^(?:join|resolve|normalize|relative|dirname|toNamespacedPath)$/;
const changing = /^(?:toString|trim|join)$/;
/** They look at nothing: what makes the link, removes what is there, and tells people. */
const blind = /^(?:(?:sym)?link|unlink|stat|lstat|exists|access|debug|log|info|warn|trace|verbose)(?:Sync)?$/;

export type EndOfLink = (call: Call) => Node | undefined;

/**
 * Finds for `symlink(end, path)` an end that an archive tells and that nothing in the file compares with anything: to
 * check the names of the entries does not help, when a link leads out of the folder and the next entry goes through it.
 */
export function createEndsOfLinks({ tree, text }: TypeScriptFile): EndOfLink | undefined {
  // Links that are read are of the disk, and copied.
  if (tree.words.has('readlink') || tree.words.has('readlinkSync')) return undefined;
  const isOfTar = endNames.some((name) => tree.words.has(name));
  const isOfZip =
    modeNames.some((name) => tree.words.has(name)) || (tree.words.has('attr') && modeOfUnix.test(text));
  if (!isOfTar && !isOfZip) return undefined;
  const ends = isOfTar ? tree.nodesOf('MemberExpression').filter(isEnd) : [];
  let areSeen: boolean | undefined;
  return ({ arguments: [end] }) => {
    if (end === undefined) return undefined;
    if (!isOfTar) return isContent(end) && !isNameSeen(end, deepest) ? end : undefined;
    if (!holdsEnd(end, deepest)) return undefined;
    areSeen ??= ends.some((one) => isSeen(one, deepest));
    return areSeen ? undefined : end;
  };
}

function isEnd(node: Node): boolean {
  return endNames.includes(propertyName(node) ?? '');
}

/** `path.relative(folder, path.resolve(folder, header.linkname))`; joined to `/`, dots lead nowhere. */
function holdsEnd(node: Node, steps: number): boolean {
  if (steps === 0) return false;
  const value = writtenValue(node);
  if (!isCall(value)) return isEnd(value);
  if (!pathMaking.test(nameOfCallee(value.callee) ?? '')) return false;
  const [first] = value.arguments;
  if (first?.type === 'StringLiteral' && /^[/\\]$/.test(first.value)) return false;
  return value.arguments.some((one) => holdsEnd(one, steps - 1));
}

/** `const link = await readAll(stream)`, `const link = bytes.toString()` */
function isContent(end: Node): boolean {
  if (unwrap(end).type !== 'Identifier') return false;
  const value = writtenValue(end);
  if (value.type === 'AwaitExpression') return isCall(unwrap(value.argument));
  return isCall(value) && nameOfCallee(value.callee) === 'toString';
}

function isNameSeen(name: Node, steps: number): boolean {
  const references = referenceOf(unwrap(name))?.binding?.references ?? [];
  if (references.length === 0 || references.length > mostUses) return true;
  return references.some(({ access, identifier }) => access === 'read' && isSeen(identifier, steps));
}

/** Is it compared with something, or handed to what may do so? That it is there at all says nothing. */
function isSeen(value: Node, steps: number): boolean {
  const around = parentOf(value);
  if (around === undefined || steps === 0) return true;
  if (isWrapper(around)) return isSeen(around, steps);
  const key = keyOf(value);
  switch (around.type) {
    case 'TemplateLiteral':
    case 'AwaitExpression':
      return isSeen(around, steps - 1);
    case 'BinaryExpression':
      return around.operator !== '+' || isSeen(around, steps - 1);
    case 'LogicalExpression':
      return (key === 'right' || around.operator !== '&&') && isSeen(around, steps - 1);
    case 'ConditionalExpression':
      return key !== 'test' && isSeen(around, steps - 1);
    case 'IfStatement':
    case 'UnaryExpression':
    case 'ExpressionStatement':
      return false;
    case 'VariableDeclarator':
      return around.id.type !== 'Identifier' || isNameSeen(around.id, steps - 1);
    case 'AssignmentExpression':
      return key === 'right' && !isEnd(around.left) && isNameSeen(around.left, steps - 1);
    case 'MemberExpression':
      return key === 'object' && isSeenByMethod(around, steps);
    default:
      return !isCall(around) || isSeenByCall(around, steps);
  }
}

function isSeenByCall(call: Call, steps: number): boolean {
  const name = nameOfCallee(call.callee) ?? '';
  const promised = promisedMember(call.callee)?.path ?? '';
  if (blind.test(name) || blind.test(promised)) return false;
  return !pathMaking.test(name) || isSeen(call, steps - 1);
}

function isSeenByMethod(member: Node, steps: number): boolean {
  const call = parentOf(member);
  const isChange = call !== undefined && isCall(call) && changing.test(propertyName(member) ?? '');
  return !isChange || isSeen(call, steps - 1);
}
