import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isCall } from '../_kit/call.ts';
import { isInside } from '../_kit/is-inside.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { isHookName } from '../_kit/react/is-hook-name.ts';
import { declaratorOf } from './declarator-of.ts';
import type { DependentHook } from './dependency-list.ts';

/** The lists of one component that name a value: who lists it in one place takes it to change. */
export type Listed = ReadonlyMap<Binding, ReadonlySet<Node>>;

export function listedBy(hooks: readonly DependentHook[]): Listed {
  const listed = new Map<Binding, Set<Node>>();
  for (const { list } of hooks)
    for (const element of list.elements) {
      const binding = element?.type === 'Identifier' ? referenceOf(element)?.binding : undefined;
      if (binding === undefined) continue;
      const lists = listed.get(binding) ?? new Set<Node>();
      listed.set(binding, lists.add(list));
    }
  return listed;
}

/** They stay what they are, listed or not. */
const steadyNames =
  /(?:^|[a-z])[rR]ef$|^(?:set|dispatch|navigate|navigation|router|history|t|i18n|api|client|store|registry)(?:$|[A-Z])/;
const steadyHooks =
  /^use(?:Ref|Id|Dispatch|Callback|Memo|State|Reducer|Event\w*|Latest\w*|Memoized\w*|Persist\w*|Stable\w*|Context)$/;

/** Does another list of the component name what this function reads and its own list leaves out? */
export function isListedElsewhere(
  read: NodeOf<'Identifier'>,
  { call, list, owner }: DependentHook,
  listed: Listed,
): boolean {
  const binding = referenceOf(read)?.binding;
  const lists = binding && listed.get(binding);
  if (binding === undefined || lists === undefined || lists.has(list)) return false;
  if (steadyNames.test(binding.name) || (list.elements.length === 0 && isOfStart(call))) return false;
  return isGivenToRender(binding, owner);
}

/** `const defaultKeys = useMemo(…, [])`: what is there at the start is wanted. */
function isOfStart(call: Node): boolean {
  const holder = parentOf(call);
  return (
    holder?.type === 'VariableDeclarator' &&
    holder.id.type === 'Identifier' &&
    /^(?:default|initial|first|start)/.test(holder.id.name)
  );
}

/** A parameter, or what a hook gives: what is made of other values follows those. */
function isGivenToRender({ kind, declarations: [declaration] }: Binding, { params }: FunctionNode): boolean {
  if (declaration === undefined) return false;
  if (kind === 'param') return params.some((parameter) => isInside(declaration, parameter));
  const declarator = declaratorOf(declaration);
  // The second of a pair sets the first.
  if (declarator?.id.type === 'ArrayPattern' && declarator.id.elements[0] !== declaration) return false;
  const made = declarator?.init == null ? undefined : unwrap(declarator.init);
  const name = made !== undefined && isCall(made) ? (nameOfCallee(made.callee) ?? '') : '';
  return isHookName(name) && !steadyHooks.test(name);
}
