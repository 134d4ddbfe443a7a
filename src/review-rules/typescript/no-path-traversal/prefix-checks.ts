import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { enclosingFunction, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { FunctionNode } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import { propertyName } from '../_kit/property-name.ts';
import { remembered } from '../_kit/remembered.ts';
import { WrittenPaths } from './written-paths.ts';

/** A check that a path is inside a folder, which only compares the beginning of its text. */
export interface PrefixCheck {
  readonly check: Node;
  readonly path: Node;
  readonly folder: Node;
}

/** A text without one of these compares no beginnings. */
const comparesStart = /startsWith\(|indexOf\(|\.(?:substr|substring|slice)\(0,/;

/** The check refuses, or leaves it to the next handler; what only sorts files may be wrong about a folder beside. */
const refuses =
  /\bthrow\b|\b40[034]\b|\breject\(|forbidden|denied|traversal|malicious|outside|escapes?\b|illegal|unsafe|not allowed|\breturn next\(\)/i;
/** Something else is looked at as well: what comes next, two dots, the way from one to the other. */
const looksFurther =
  /\brelative\(|realpath|(?:includes|indexOf|split|test|[!=]==?)\W{0,8}\.\.|\\\.\\\.|(?:\[|charAt\(|charCodeAt\()\s*[\w.$]+\.length\s*[\])]|basename\(|isPathInside|pathIsInside/i;

export function* findPrefixChecks(file: TypeScriptFile): Generator<PrefixCheck, void> {
  if (!comparesStart.test(file.text)) return;
  const trace = createTrace(file, { heedsChecks: false });
  const paths = new WrittenPaths(file);
  const isStrict = strictness(file);
  for (const check of checksIn(file)) {
    const owner = enclosingFunction(check.check);
    if (owner === undefined || !paths.isFolder(check.folder)) continue;
    const outside = paths.joinedTo(check.path).some((part) => isOutside(part, trace, paths));
    if (outside && isStrict(owner)) yield check;
  }
}

function strictness({ text }: TypeScriptFile): (owner: FunctionNode) => boolean {
  const known = new Map<FunctionNode, boolean>();
  return (owner) =>
    remembered(known, owner, () => {
      const { start, end } = rangeOf(owner);
      const source = text.slice(start, end);
      return refuses.test(source) && !looksFurther.test(source);
    });
}

function* checksIn({ tree }: TypeScriptFile): Generator<PrefixCheck, void> {
  for (const check of tree.nodesOf('CallExpression')) {
    const { callee, arguments: given } = check;
    const [folder, ...others] = given;
    if (folder === undefined || others.length > 0 || propertyName(callee) !== 'startsWith') continue;
    if ('object' in callee) yield { check, path: callee.object as Node, folder };
  }
  for (const check of tree.nodesOf('BinaryExpression')) {
    if (!/^[!=]==?$/.test(check.operator)) continue;
    const found = comparedStart(check);
    if (found !== undefined) yield found;
  }
}

/** `path.indexOf(folder) === 0`, `path.slice(0, folder.length) === folder` */
function comparedStart(check: NodeOf<'BinaryExpression'>): PrefixCheck | undefined {
  const [left, right] = [unwrap(check.left), unwrap(check.right)];
  const [call, other] = isCall(left) ? [left, right] : [right, left];
  if (!isCall(call) || !('object' in call.callee)) return undefined;
  const path = call.callee.object as Node;
  const [first, second] = call.arguments;
  const name = propertyName(call.callee) ?? '';
  if (name === 'indexOf' && first !== undefined)
    return isZero(other) ? { check, path, folder: first } : undefined;
  const cuts = /^(?:slice|substr|substring)$/.test(name) && first !== undefined && isZero(first);
  return cuts && propertyName(second ?? other) === 'length' ? { check, path, folder: other } : undefined;
}

function isZero(node: Node): boolean {
  return node.type === 'NumericLiteral' && node.value === 0;
}

/** Somebody else chose it: a request, who calls an exported function, or it is decoded, as parts of addresses are. */
function isOutside(part: Node, trace: Trace, paths: WrittenPaths): boolean {
  const origin = trace.of(part);
  if (origin === 'request' || origin === 'parameter') return moduleMemberOf(part) === undefined;
  return paths
    .valuesOf(part)
    .some((value) => isCall(value) && (nameOfCallee(value.callee) ?? '').startsWith('decode'));
}
