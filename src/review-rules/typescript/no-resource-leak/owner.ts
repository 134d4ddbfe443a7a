import type { ClassNode, FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { enclosingFunction, parentOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isHookOfOptions } from './component-options.ts';
import type { Owner } from './leak.ts';
import { classAround } from '../_kit/class-around.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { isCall } from '../_kit/call.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';
import { keyName } from '../_kit/property-name.ts';

/** The code around a place that runs once per component, element, request or instance. */
export interface OwnedCode {
  readonly owner: Owner;
  readonly code: FunctionNode;
  /** It runs more than once in one life of its owner (an effect that depends on something). */
  readonly isRepeated: boolean;
}

/** undefined: the code runs once, or nobody knows when. */
export function ownedCodeAround(node: Node, file: TypeScriptFile): OwnedCode | undefined {
  const code = enclosingFunction(node);
  if (code === undefined || hasRunOnceFlag(code)) return undefined;
  const call = callGiven(code);
  if (call !== undefined) {
    if (isEffect(call)) return { owner: 'effect', code, isRepeated: !hasNoDependencies(call) };
    if (isMountHook(call)) return { owner: 'component', code, isRepeated: false };
  }
  if (isRequestHandler(code)) return { owner: 'request', code, isRepeated: true };
  if (isConnectionHandler(code)) return { owner: 'connection', code, isRepeated: true };
  const owner = ownerOfMethod(code) ?? (isHookOfOptions(code, file) ? 'component' : undefined);
  return owner && { owner, code, isRepeated: false };
}

/** Only there things of a browser come and go with the code. */
export function isOfPage(owner: Owner): boolean {
  return owner === 'effect' || owner === 'component' || owner === 'element';
}

/** The call whose first argument the function is. */
function callGiven(code: FunctionNode): NodeOf<'CallExpression'> | undefined {
  const call = parentOf(code);
  return call?.type === 'CallExpression' && call.arguments[0] === code ? call : undefined;
}

function isEffect({ callee }: NodeOf<'CallExpression'>): boolean {
  const member = moduleMemberOf(callee);
  if (member === undefined || !/^(?:react|preact\/(?:hooks|compat))$/.test(member.module)) return false;
  return /^use(?:Layout|Insertion)?Effect$/.test(member.path);
}

function hasNoDependencies({ arguments: [, list] }: NodeOf<'CallExpression'>): boolean {
  return list?.type === 'ArrayExpression' && list.elements.length === 0;
}

function isMountHook({ callee }: NodeOf<'CallExpression'>): boolean {
  const member = moduleMemberOf(callee);
  return (
    (member?.module === 'vue' && /^on(?:Before)?Mount(?:ed)?$/.test(member.path)) ||
    (member?.path === 'onMount' && /^(?:svelte|solid-js)$/.test(member.module))
  );
}

/** `(req, res) => …` */
function isRequestHandler(code: FunctionNode): boolean {
  const [request, response] = code.params;
  return (
    request?.type === 'Identifier' &&
    response?.type === 'Identifier' &&
    /^_?req(?:uest)?$/.test(request.name) &&
    /^_?res(?:ponse)?$|^reply$/.test(response.name)
  );
}

const serverName = /^(?:io|wss?|nsp|\w*(?:[sS]erver|[nN]amespace))$/;

/** `server.on('connection', (socket) => …)`, `net.createServer((socket) => …)` */
function isConnectionHandler(code: FunctionNode): boolean {
  const call = parentOf(code);
  if (call === undefined || !isCall(call) || call.arguments.at(-1) !== code) return false;
  const member = moduleMemberOf(call.callee);
  if (member?.path === 'createServer') return /^(?:net|tls)$/.test(member.module);
  const [event] = call.arguments;
  return (
    nameOfCallee(call.callee) === 'on' &&
    event?.type === 'StringLiteral' &&
    /^(?:secureC|c)onnection$/.test(event.value) &&
    serverName.test(namesOfReceiver(call.callee).at(-1) ?? '')
  );
}

function ownerOfMethod(code: FunctionNode): Owner | undefined {
  if (code.type !== 'ClassMethod' || code.static === true) return undefined;
  const owner = classAround(code);
  const name = keyName(code);
  if (owner === undefined || name === undefined) return undefined;
  const isConstructor = code.kind === 'constructor';
  switch (kindOfClass(owner)) {
    case 'react':
      return isConstructor || /^(?:UNSAFE_)?component(?:Did|Will)Mount$/.test(name) ? 'component' : undefined;
    case 'angular':
      return isConstructor || /^ng(?:OnInit|AfterViewInit|AfterContentInit)$/.test(name)
        ? 'component'
        : undefined;
    case 'element':
      return isConstructor || name === 'connectedCallback' ? 'element' : undefined;
    case 'other':
      return isConstructor ? 'instance' : undefined;
  }
}

function kindOfClass({ superClass, decorators }: ClassNode): 'react' | 'angular' | 'element' | 'other' {
  const isAngular = decorators?.some(
    ({ expression }) =>
      expression.type === 'CallExpression' &&
      /^(?:Component|Directive)$/.test(nameOfCallee(expression.callee) ?? '') &&
      moduleMemberOf(expression.callee)?.module === '@angular/core',
  );
  if (isAngular === true) return 'angular';
  const base = superClass == null ? undefined : nameOfCallee(superClass);
  if (base === 'Component' || base === 'PureComponent') return 'react';
  return base !== undefined && /^(?:HTML\w*|Lit|UpdatingElement|Reactive)Element$/.test(base)
    ? 'element'
    : 'other';
}

/** `started = true`, `ref.current = true`: the author sees to it that the code runs once. */
function hasRunOnceFlag({ body }: FunctionNode): boolean {
  if (body.type !== 'BlockStatement') return false;
  return body.body.some(
    (statement) =>
      statement.type === 'ExpressionStatement' &&
      statement.expression.type === 'AssignmentExpression' &&
      statement.expression.right.type === 'BooleanLiteral' &&
      statement.expression.right.value,
  );
}
