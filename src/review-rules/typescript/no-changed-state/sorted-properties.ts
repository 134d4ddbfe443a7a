import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isReassigned } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';
import { isComponentOrHook } from '../_kit/react/is-component-or-hook.ts';
import { isReactFile } from '../_kit/react/is-react-file.ts';
import { setterOfState } from '../_kit/react/setter-of-state.ts';
import type { ChangedState } from './changed-state.ts';

/** `props.players.sort(…)`, `hits.reverse()` while a component is drawn: the list belongs to somebody else, or is state. */
export function* sortedProperties(file: TypeScriptFile): Generator<ChangedState, void> {
  if (!isReactFile(file)) return;
  for (const call of file.tree.nodesOf('CallExpression')) {
    const list = listSortedBy(call);
    const root = list && rootOf(list);
    const owner = root === undefined ? undefined : renderAround(call);
    if (root !== undefined && owner !== undefined && isGivenTo(owner, root, list !== root))
      yield { manner: 'render', at: call };
  }
}

function listSortedBy({ callee, arguments: given }: Call): Node | undefined {
  const method = propertyName(callee);
  if ((method !== 'sort' && method !== 'reverse') || !('object' in callee)) return undefined;
  const [compare] = given;
  const isOfList = compare === undefined || (method === 'sort' && isFunction(compare));
  return isOfList ? unwrap(callee.object as Node) : undefined;
}

/** `props` of `props.page.hits`; what a call gives may be new. */
function rootOf(list: Node): Node | undefined {
  let at = list;
  while (propertyName(at) !== undefined && 'object' in at) at = unwrap(at.object as Node);
  return at.type === 'Identifier' ? at : undefined;
}

/** The component or hook that the call stands in, or in what its `useMemo` is given. */
function renderAround(call: Node): FunctionNode | undefined {
  const owner = enclosingFunction(call);
  if (owner === undefined || isComponentOrHook(owner)) return owner;
  const memo = parentOf(owner);
  if (memo === undefined || !isCall(memo) || nameOfCallee(memo.callee) !== 'useMemo') return undefined;
  const around = enclosingFunction(memo);
  return around !== undefined && isComponentOrHook(around) ? around : undefined;
}

function isGivenTo(owner: FunctionNode, root: Node, isMember: boolean): boolean {
  const binding = referenceOf(root)?.binding;
  if (binding === undefined || isReassigned(binding)) return false;
  if (!isMember && isAskedForMore(binding)) return false;
  if (binding.kind !== 'param') return !isMember && setterOfState(root) !== undefined;
  return binding.scope.node === owner && (isMember || isTakenOut(owner, binding));
}

const methodsOfLists: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Array.prototype));

/** Each sort asks: a name used more often is taken for no list. */
const mostUses = 300;

/** `path.toSVG()`: it is no list, or one of another library. */
function isAskedForMore({ references }: Binding): boolean {
  if (references.length > mostUses) return true;
  return references.some(({ identifier }) => {
    const method = parentOf(identifier);
    const call = method && parentOf(method);
    const name = method && propertyName(method);
    const isCalled = call !== undefined && isCall(call) && call.callee === method;
    return isCalled && name !== undefined && keyOf(identifier) === 'object' && !methodsOfLists.has(name);
  });
}

/** `hits` of `({ hits }) =>`; a hook gets its lists one by one. */
function isTakenOut({ params }: FunctionNode, { declarations: [name] }: Binding): boolean {
  const property = name && parentOf(name);
  if (property === undefined) return false;
  const isParameter = params.some((one) => one === name);
  return isParameter || /^(?:ObjectProperty|AssignmentPattern)$/.test(property.type);
}
