import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction, keyOf, parentOf, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { holds } from '../_kit/holds.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { namesAny } from '../_kit/names-any.ts';
import { hookOf } from '../_kit/react/hook-of.ts';
import { isComponentOrHook } from '../_kit/react/is-component-or-hook.ts';

/** What only a browser has is read while a component of Next and its like is drawn, which a server does first. */
export interface ReadsPage {
  readonly kind: 'page-in-render';
  readonly read: Node;
  readonly name: string;
}

const ofPage: readonly string[] = ['window', 'document', 'localStorage', 'sessionStorage'];

export function* pageReadsIn(file: TypeScriptFile): Generator<ReadsPage, void> {
  if (!isClientFile(file) || !namesAny(file, ofPage)) return;
  const asked = new Map<FunctionNode, number>();
  const told = new Set<FunctionNode>();
  for (const member of file.tree.nodesOf('MemberExpression')) {
    const object = unwrap(member.object);
    if (object.type !== 'Identifier' || !ofPage.includes(object.name)) continue;
    const drawn = drawnWith(member);
    if (drawn === undefined || told.has(drawn.owner) || !isGlobalName(object, object.name)) continue;
    const { owner, start } = drawn;
    const question = asked.get(owner) ?? firstQuestionIn(owner);
    asked.set(owner, question);
    if (question < start) continue;
    told.add(owner);
    if (asksForPage(owner, file)) continue;
    yield { kind: 'page-in-render', read: member, name: object.name };
  }
}

/** `'use client';` at its top */
function isClientFile({ tree }: TypeScriptFile): boolean {
  const [program] = tree.nodesOf('Program');
  return program?.directives.some(({ value }) => value.value === 'use client') === true;
}

const starting = /^use(?:State|Memo|Reducer|Ref)$/;

/** The component that comes to the place when it is drawn, and where the statement begins. */
function drawnWith(read: Node): { readonly owner: FunctionNode; readonly start: number } | undefined {
  const statement = statementAround(read);
  const owner = statement && enclosingFunction(statement);
  if (statement === undefined || owner === undefined || !isComponentOrHook(owner)) return undefined;
  if (parentOf(statement) !== owner.body || owner.async === true) return undefined;
  // `const HandleClick = () => { … }` of a component is a handler.
  const outer = enclosingFunction(owner);
  if (outer !== undefined && isComponentOrHook(outer)) return undefined;
  return { owner, start: rangeOf(statement).start };
}

/** Behind a question it may be known that there is a page: `if (!isMounted) return null;` */
function firstQuestionIn({ body }: FunctionNode): number {
  const statements = body.type === 'BlockStatement' ? body.body : [];
  const first = statements.find(({ type }) => type === 'IfStatement' || type === 'ReturnStatement');
  return first === undefined ? Infinity : rangeOf(first).start;
}

/** The declaration or statement, through what is worked out at once. */
function statementAround(read: Node): Node | undefined {
  let at = read;
  for (let around = parentOf(at); around !== undefined; around = parentOf(at)) {
    const isOneWay =
      (around.type === 'LogicalExpression' && keyOf(at) === 'right') ||
      (around.type === 'ConditionalExpression' && keyOf(at) !== 'test');
    if (isOneWay || around.type.startsWith('JSX')) return undefined;
    if (around.type === 'VariableDeclaration' || around.type === 'ExpressionStatement') return around;
    if (/Statement$|^(?:Class|Function)/.test(around.type)) return undefined;
    if (around.type === 'ArrowFunctionExpression' && !isStart(around)) return undefined;
    at = around;
  }
  return undefined;
}

/** `useState(() => localStorage.getItem('open'))` */
function isStart(maker: Node): boolean {
  const call = parentOf(maker);
  return (
    call !== undefined &&
    isCall(call) &&
    call.arguments.some((one) => one === maker) &&
    starting.test(hookOf(call.callee)?.name ?? '')
  );
}

/** `typeof window`, or a name that says so. */
function asksForPage(owner: FunctionNode, { text, tree }: TypeScriptFile): boolean {
  const { start, end } = rangeOf(owner);
  if (/typeof (?:window|document|localStorage|sessionStorage|globalThis)\b/.test(text.slice(start, end)))
    return true;
  return (
    namesAny({ tree }, ['isBrowser', 'isServer', 'isClient', 'canUseDOM', 'isSSR']) ||
    holds(owner.body, (part) => part.type === 'TryStatement')
  );
}
