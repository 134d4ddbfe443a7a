import type { Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction, isFunction, unwrap } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import type { Hook } from '../_kit/react/hook-of.ts';
import { isComponentOrHook } from '../_kit/react/is-component-or-hook.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';
import type { DependentHook } from './dependency-list.ts';

const queries = /^use(?:Suspense)?(?:Infinite)?Query$/;

/** Does the hook keep answers by a key that it is given: `useQuery` of TanStack Query, `useSWR`? */
export function isQuestion({ name, module }: Hook): boolean {
  if (name === 'useSWR') return module === 'swr';
  return queries.test(name) && (module === '@tanstack/react-query' || module === 'react-query');
}

/** `useQuery({ queryKey: ['seats', hall], queryFn: () => load(hall) })`, `useSWR(['seats', hall], () => load(hall))` */
export function keyedQuestionOf(call: Call, name: string): DependentHook | undefined {
  const [first, second] = call.arguments;
  const options = name === 'useSWR' || first === undefined ? undefined : unwrap(first);
  const isWritten = options?.type === 'ObjectExpression';
  const list = bare(isWritten ? propertyOf(options, 'queryKey') : first);
  const callback = bare(isWritten ? propertyOf(options, 'queryFn') : second);
  if (list?.type !== 'ArrayExpression' || callback === undefined || !isFunction(callback)) return undefined;
  const owner = enclosingFunction(call);
  if (owner === undefined || !isComponentOrHook(owner)) return undefined;
  // What gets the key back may read all of it there.
  if (callback.params.length > 0 && !readsOnlySignal(callback.params[0])) return undefined;
  return { name, call, callback, list, owner, isKey: true };
}

/** `({ signal }) => …`, `({ pageParam }) => …` */
function readsOnlySignal(parameter: Node | undefined): boolean {
  return (
    parameter?.type === 'ObjectPattern' &&
    parameter.properties.every(
      (one) =>
        one.type === 'ObjectProperty' &&
        one.key.type === 'Identifier' &&
        /^(?:signal|pageParam)$/.test(one.key.name),
    )
  );
}

function bare(node: Node | undefined): Node | undefined {
  return node === undefined ? undefined : writtenValue(node, 2);
}

/** `hall`, `status` of `['seats', hall, { status }]` */
export function partsOfKey(element: Node, seen = new Set<Node>()): readonly Node[] {
  const node = unwrap(element);
  if (seen.has(node)) return [];
  seen.add(node);
  switch (node.type) {
    case 'ArrayExpression':
      return node.elements.flatMap((one) => (one === null ? [] : partsOfKey(one, seen)));
    case 'ObjectExpression':
      return node.properties.flatMap((one) => {
        if (one.type === 'ObjectProperty') return partsOfKey(one.value, seen);
        return one.type === 'SpreadElement' ? partsOfKey(one.argument, seen) : [];
      });
    case 'SpreadElement':
      return partsOfKey(node.argument, seen);
    // `JSON.stringify({ hall })`
    case 'CallExpression':
      return [node, ...node.arguments.flatMap((one) => partsOfKey(one, seen))];
    case 'Identifier': {
      const value = writtenValue(node);
      return value.type === 'ObjectExpression' || value.type === 'ArrayExpression'
        ? [node, ...partsOfKey(value, seen)]
        : [node];
    }
    default:
      return [node];
  }
}
