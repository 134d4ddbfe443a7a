import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isLogger } from '../_kit/comes-back.ts';
import { holds } from '../_kit/holds.ts';
import { indexFrom } from '../_kit/index-from.ts';
import { isRepeatable } from '../_kit/is-repeatable.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { propertyName } from '../_kit/property-name.ts';
import { runsWhole } from '../_kit/runs-whole.ts';
import { useOfOpening } from './null-use.ts';
import type { NullUse } from './null-use.ts';
import type { PassedTest } from './passed-test.ts';
import { isPlain } from '../_kit/statements-between.ts';

type Call = NodeOf<'CallExpression'>;

/** Statements after the branch in which the look-up may stand. */
const mostBetween = 6;

/**
 * A branch for a missing key that does no more than say so, and the look-up of that key right behind it:
 * `if (!users.has(id)) console.warn(…); users.get(id).name`
 */
export function* passedKeys({ tree }: TypeScriptFile): Generator<PassedTest> {
  for (const asked of tree.callsNamed(['has'])) {
    const branch = isFilledOnDemand(asked) ? undefined : branchOf(asked);
    if (branch === undefined || !onlyLogs(branch.consequent)) continue;
    const use = useBehind(branch, asked);
    if (use !== undefined) yield { use, test: rangeOf(branch.test), mayBeFalsy: false };
  }
}

/** What is not in a cache is fetched, settings have defaults, and of a header that is missing another rule tells. */
function isFilledOnDemand(asked: Call): boolean {
  const owner = ownerOf(asked);
  return owner !== undefined && onDemand.test(nameOfCallee(owner) ?? '');
}

const onDemand = /cache|conf|setting|option|injector|container|headers|params/i;

/** `if (!map.has(key))` without an `else` */
function branchOf(asked: Call): NodeOf<'IfStatement'> | undefined {
  const negation = parentOf(asked);
  const branch = negation && parentOf(negation);
  if (negation?.type !== 'UnaryExpression' || negation.operator !== '!') return undefined;
  return branch?.type === 'IfStatement' && branch.test === negation && branch.alternate == null
    ? branch
    : undefined;
}

function onlyLogs(branch: Node): boolean {
  const statements = branch.type === 'BlockStatement' ? branch.body : [branch];
  return (
    statements.length > 0 &&
    statements.every((one) => {
      const call = one.type === 'ExpressionStatement' ? unwrap(one.expression) : undefined;
      const callee = call?.type === 'CallExpression' ? unwrap(call.callee) : undefined;
      return callee?.type === 'MemberExpression' && isLogger(callee.object);
    })
  );
}

function useBehind(branch: NodeOf<'IfStatement'>, asked: Call): NullUse | undefined {
  const list = parentOf(branch);
  if (list?.type !== 'BlockStatement' && list?.type !== 'Program') return undefined;
  const from = indexFrom(list.body, rangeOf(branch).start) + 1;
  for (const statement of list.body.slice(from, from + mostBetween)) {
    let found: NullUse | undefined;
    holds(statement, (part) => {
      found ??= part.type === 'MemberExpression' ? useOf(part, asked) : undefined;
      return found !== undefined;
    });
    if (found !== undefined) return isReached(found.node, branch) ? found : undefined;
    if (!isPlain(statement) || holds(statement, (part) => isFilling(part, asked))) return undefined;
  }
  return undefined;
}

/** `map.get(key).part` */
function useOf(member: NodeOf<'MemberExpression'>, asked: Call): NullUse | undefined {
  const call = unwrap(member.object);
  if (call.type !== 'CallExpression' || member.object !== call) return undefined;
  if (nameOfCallee(call.callee) !== 'get' || !isSameLookUp(call, asked)) return undefined;
  return useOfOpening({ node: member, value: call });
}

function isSameLookUp(one: Call, other: Call): boolean {
  const [key, ...more] = one.arguments;
  const [asked, ...others] = other.arguments;
  if (key === undefined || asked === undefined || more.length + others.length > 0) return false;
  const [map, where] = [ownerOf(one), ownerOf(other)];
  return (
    map !== undefined &&
    where !== undefined &&
    [key, map].every((part) => isRepeatable(part)) &&
    isSameExpression(key, asked) &&
    isSameExpression(map, where)
  );
}

function ownerOf({ callee }: Call): Node | undefined {
  return callee.type === 'MemberExpression' ? callee.object : undefined;
}

/** `map.set(…)`, or what is handed the map. */
function isFilling(part: Node, asked: Call): boolean {
  const owner = ownerOf(asked);
  if (part.type !== 'CallExpression' || owner === undefined) return false;
  const map = ownerOf(part);
  if (map !== undefined && isSameExpression(map, owner)) return propertyName(unwrap(part.callee)) !== 'get';
  return map === undefined || !(isLogger(map) || isUndeclared(map, nameOfCallee(map) ?? ''));
}

function isReached(use: Node, branch: Node): boolean {
  let inner = use;
  for (let at = parentOf(use); at !== undefined && at !== parentOf(branch); inner = at, at = parentOf(at))
    if (!runsWhole(at, inner)) return false;
  return true;
}
