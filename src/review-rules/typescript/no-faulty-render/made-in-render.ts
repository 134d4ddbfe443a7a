import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  isFunction,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { namesAny } from '../_kit/names-any.ts';
import { onlyResultOf } from '../_kit/only-result-of.ts';
import { hookOf } from '../_kit/react/hook-of.ts';
import { isComponentOrHook } from '../_kit/react/is-component-or-hook.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** What has to be one and the same through all renders, and is made in each of them. */
export interface MadeInRender {
  readonly kind: 'made-in-render';
  readonly made: Node;
  readonly loss: 'timer' | 'state' | 'promise' | 'snapshot';
}

/** Functions that wait for calls which may come in another render, and makers of what keeps a state, by module. */
const makers: readonly (readonly [loss: 'timer' | 'state', module: RegExp, path: RegExp])[] = [
  ['timer', /^(?:lodash(?:-es)?|underscore|throttle-debounce)$/, /^(?:debounce|throttle)$/],
  [
    'timer',
    /^(?:(?:lodash|lodash-es)\/|lodash\.)(?:debounce|throttle)$|^debounce$|^just-debounce-it$/,
    /^$|^default$/,
  ],
  ['state', /^jotai(?:\/|$)|^recoil$|^nanostores$/, /^(?:atom(?:With\w+)?|selector|map)$/],
  ['state', /^react$/, /^(?:createContext|lazy)$/],
  ['state', /^next\/dynamic$|^@loadable\/component$/, /^$/],
  ['state', /^@tanstack\/react-query$|^react-query$/, /^QueryClient$/],
  ['state', /^@reduxjs\/toolkit$/, /^configureStore$/],
  ['state', /^@apollo\/client$/, /^ApolloClient$/],
];

/** A file without one of these makes nothing of the kind. */
const names =
  'debounce throttle atom createContext lazy next/dynamic @loadable/component QueryClient configureStore ApolloClient use useSyncExternalStore atomWithStorage lodash lodash-es';

/** A page of a server, or the wrapper of a test. */
const drawnOnce = [
  'dehydrate',
  '@testing-library/react',
  '@testing-library/react-native',
  '@testing-library/react-hooks',
];

export function* madeInRenders(file: TypeScriptFile): Generator<MadeInRender, void> {
  // Who hands on what a server has asked for makes a client for each page.
  if (!namesAny(file, names.split(' ')) || namesAny(file, drawnOnce)) return;
  for (const kind of ['CallExpression', 'NewExpression'] as const)
    for (const node of file.tree.nodesOf(kind)) {
      const found = isCall(node) ? (givenToHook(node) ?? madeBy(node)) : madeBy(node);
      if (found !== undefined) yield found;
    }
}

function madeBy(made: NodeOf<'CallExpression' | 'NewExpression'>): MadeInRender | undefined {
  const declarator = parentOf(made);
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return undefined;
  const owner = ownerOf(declarator);
  const member = owner && moduleMemberOf(made.callee);
  if (owner === undefined || member === undefined) return undefined;
  const maker = makers.find(([, module, path]) => module.test(member.module) && path.test(member.path));
  if (maker === undefined) return undefined;
  const [loss] = maker;
  const isLost = loss === 'state' || (setsState(owner) && isCalledInHandler(declarator.id, owner));
  return isLost ? { kind: 'made-in-render', made, loss } : undefined;
}

/** The component that a statement of its body belongs to: not what a test or a function inside makes. */
function ownerOf(declarator: Node): FunctionNode | undefined {
  const owner = enclosingFunction(declarator);
  const block = parentOf(parentOf(declarator) ?? declarator);
  // A component of a server is drawn once.
  if (owner === undefined || owner.async === true) return undefined;
  return block === owner.body && isComponentOrHook(owner) ? owner : undefined;
}

const keeping = /^use(?:Effect|LayoutEffect|Callback|Memo|Ref|State)$/;

/** Given to an element, or called in what is: the next event meets the one of another render. A hook may keep the first. */
function isCalledInHandler(name: Node, owner: FunctionNode): boolean {
  const uses = referenceOf(name)?.binding?.references ?? [];
  let isInElement = false;
  for (const { identifier, access } of uses) {
    if (access !== 'read') continue;
    for (const around of ancestorsOf(identifier)) {
      if (around === owner) break;
      if (isCall(around) && keeping.test(nameOfCallee(around.callee) ?? '')) return false;
      if (around.type === 'JSXAttribute' || isHandler(around)) isInElement = true;
    }
  }
  return isInElement;
}

/** `function handleChange() { … }` of the component */
function isHandler(around: Node): boolean {
  if (around.type === 'FunctionDeclaration') return true;
  return isFunction(around) && parentOf(around)?.type === 'VariableDeclarator';
}

/** Hooks stand at the beginning; more statements are not looked at. */
const mostStatements = 100;

/** What never sets a state of its own may be drawn once. */
function setsState(owner: FunctionNode): boolean {
  if (owner.body.type !== 'BlockStatement') return false;
  return owner.body.body
    .slice(0, mostStatements)
    .some(
      (statement) =>
        statement.type === 'VariableDeclaration' &&
        statement.declarations.some(
          ({ init }) =>
            init != null && isCall(init) && /^use(?:State|Reducer)$/.test(hookOf(init.callee)?.name ?? ''),
        ),
    );
}

/** `use(load(id))` of React 19, and `useSyncExternalStore(subscribe, () => ({ … }))` */
function givenToHook(call: NodeOf<'CallExpression'>): MadeInRender | undefined {
  const name = nameOfCallee(call.callee);
  if (name !== 'use' && name !== 'useSyncExternalStore') return undefined;
  const member = moduleMemberOf(call.callee);
  if (member?.module !== 'react' || member.path !== name) return undefined;
  return name === 'use' ? promiseUsed(call) : snapshotMade(call);
}

function promiseUsed(call: NodeOf<'CallExpression'>): MadeInRender | undefined {
  const [given] = call.arguments;
  const made = given && writtenValue(given);
  const owner = enclosingFunction(call);
  if (made === undefined || !isCall(made) || enclosingFunction(made) !== owner) return undefined;
  const isNew = isGlobalName(made.callee, 'fetch') || isAsync(made.callee) || isThen(made);
  return isNew ? { kind: 'made-in-render', made, loss: 'promise' } : undefined;
}

function isAsync(callee: Node): boolean {
  const called = functionBehind(callee);
  return called !== undefined && isFunction(called) && called.async === true;
}

/** `fetch(url).then((answer) => answer.json())` */
function isThen({ callee }: NodeOf<'CallExpression' | 'OptionalCallExpression'>): boolean {
  const bare = unwrap(callee);
  if (nameOfCallee(bare) !== 'then' || bare.type !== 'MemberExpression') return false;
  const before = unwrap(bare.object);
  return isCall(before) && (isGlobalName(before.callee, 'fetch') || isAsync(before.callee) || isThen(before));
}

function snapshotMade({ arguments: [, given] }: NodeOf<'CallExpression'>): MadeInRender | undefined {
  const snapshot = given && functionBehind(given);
  const result = snapshot !== undefined && isFunction(snapshot) ? onlyResultOf(snapshot) : undefined;
  const isNew = result?.type === 'ObjectExpression' || result?.type === 'ArrayExpression';
  return isNew ? { kind: 'made-in-render', made: result, loss: 'snapshot' } : undefined;
}
