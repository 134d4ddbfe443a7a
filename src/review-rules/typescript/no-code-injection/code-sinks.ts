import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { referenceOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { bareCallee } from '../_kit/name-of-callee.ts';
import { namesAny } from '../_kit/names-any.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { valuesWritten } from '../_kit/values-written.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { librarySinkOf, runningLibraries } from './library-sinks.ts';
import { hasOldYaml, textModules, textWithCode } from './text-with-code.ts';

/** A text that is run as a program. */
export interface CodeSink {
  readonly code: Node;
  /** What runs it. */
  readonly name: string;
  /** The names of the parameters of a function that is made. */
  readonly isNames?: boolean;
}

/** A file without one of these names runs no text. */
export const runningNames: readonly string[] = [
  ...['eval', 'Function', 'AsyncFunction', 'GeneratorFunction', 'vm', 'node:vm', '$where'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'execScript'],
  ...['-e', '--eval', '-p', '-pe', '--print'],
  ...runningLibraries,
  ...textModules,
];

const runsText = /^(?:runIn(?:New|This)?Context|compileFunction|createScript|Script|SourceTextModule)$/;
const startsProgram = /^(?:spawn|execFile)(?:Sync)?$/;
const timer = /^(?:setTimeout|setInterval|setImmediate|execScript)$/;

export function* codeSinksIn(file: TypeScriptFile): Generator<CodeSink, void> {
  const { tree } = file;
  const hasModules = namesAny(file, modules);
  const hasLibraries = namesAny(file, runningLibraries);
  const hasTexts = namesAny(file, textModules);
  const isOld = hasTexts && hasOldYaml(file);
  for (const kind of ['CallExpression', 'OptionalCallExpression', 'NewExpression'] as const)
    for (const call of tree.nodesOf(kind))
      if (call.arguments.length > 0) {
        const callee = bareCallee(call.callee);
        if (isNamed(callee) || (kind === 'NewExpression' && isChosenMaker(callee)))
          yield* sinksOfCall(call, callee);
        if (hasModules) yield* sinksOfModule(call, callee);
        const sink = hasLibraries ? librarySinkOf(call) : undefined;
        if (sink !== undefined) yield sink;
        const text = hasTexts ? textWithCode(call, isOld) : undefined;
        if (text !== undefined) yield text;
      }
  for (const property of tree.nodesOf('ObjectProperty'))
    if (keyName(property) === '$where') yield { code: property.value, name: '$where' };
}

const modules: readonly string[] = ['vm', 'node:vm', 'child_process', 'node:child_process'];

/** By far most calls are told from these by their last name. */
function isNamed(callee: Node): boolean {
  const name = callee.type === 'Identifier' ? callee.name : propertyName(callee);
  return name !== undefined && (ownNames.has(name) || name.endsWith('Function'));
}

const ownNames: ReadonlySet<string> = new Set([
  ...['eval', 'Function', '$where', 'setTimeout', 'setInterval', 'setImmediate', 'execScript'],
]);

function* sinksOfCall({ arguments: given }: AnyCall, callee: Node): Generator<CodeSink, void> {
  const [first] = given;
  if (first === undefined) return;
  const name = globalName(callee);
  if (name === 'eval' || (name !== undefined && timer.test(name))) yield { code: first, name };
  else if (name === 'Function' || isFunctionMaker(callee) || isChosenMaker(callee))
    for (const code of given) yield { code, name: 'new Function', isNames: code !== given.at(-1) };
  else if (propertyName(callee) === '$where') yield { code: first, name: '$where' };
}

function* sinksOfModule({ arguments: given }: AnyCall, callee: Node): Generator<CodeSink, void> {
  const [first] = given;
  const member = first && moduleMemberOf(callee);
  if (first === undefined || member === undefined) return;
  if (member.module === 'vm' && runsText.test(member.path)) yield { code: first, name: `vm.${member.path}` };
  else if (member.module === 'child_process' && startsProgram.test(member.path) && isNode(first))
    yield* scriptIn(given[1]);
}

type AnyCall = Call | NodeOf<'NewExpression'>;

/** `process.execPath`, `process.argv[0]`, `'node'` */
function isNode(program: Node): boolean {
  const value = writtenValue(program);
  if (value.type === 'StringLiteral') return value.value === 'node';
  if (value.type !== 'MemberExpression') return false;
  if (propertyName(value) === 'execPath') return isUndeclared(value.object, 'process');
  const { object: list, property: index } = value;
  const isFirst = index.type === 'NumericLiteral' && index.value === 0;
  return (
    isFirst &&
    propertyName(list) === 'argv' &&
    'object' in list &&
    isUndeclared(list.object as Node, 'process')
  );
}

/** The text after `-e` in what Node is started with. */
function* scriptIn(given: Node | undefined): Generator<CodeSink, void> {
  const list = given && writtenValue(given);
  if (list?.type !== 'ArrayExpression') return;
  const at = list.elements.findIndex(
    (one) => one?.type === 'StringLiteral' && /^(?:-e|--eval|-p|-pe|--print)$/.test(one.value),
  );
  const code = at === -1 ? undefined : list.elements[at + 1];
  if (code != null) yield { code, name: 'node -e' };
}

/** The name of a function of the platform, also as `window.eval`. */
function globalName(callee: Node): string | undefined {
  if (callee.type === 'Identifier') return isUndeclared(callee, callee.name) ? callee.name : undefined;
  if (callee.type !== 'MemberExpression') return undefined;
  const isOnGlobal = ['window', 'globalThis', 'global', 'self'].some((name) =>
    isUndeclared(callee.object, name),
  );
  return isOnGlobal ? propertyName(callee) : undefined;
}

/** `AsyncFunction` of `const AsyncFunction = (async () => {}).constructor`. */
function isFunctionMaker(callee: Node): boolean {
  if (callee.type !== 'Identifier' || !callee.name.endsWith('Function')) return false;
  return propertyName(writtenValue(callee)) === 'constructor';
}

/** `make` of `const make = isAsync ? AsyncFunction : Function`, and of a name that is given one of both later. */
function isChosenMaker(callee: Node): boolean {
  const binding = callee.type === 'Identifier' ? referenceOf(callee)?.binding : undefined;
  if (binding === undefined || binding.kind === 'param' || binding.references.length > mostUses) return false;
  return (valuesWritten(binding) ?? []).some((value) => {
    const arms = value.type === 'ConditionalExpression' ? [value.consequent, value.alternate] : [value];
    return arms.some((arm) => isUndeclared(arm, 'Function'));
  });
}

/** A name that is used more often is no name for a maker of functions. */
const mostUses = 20;
