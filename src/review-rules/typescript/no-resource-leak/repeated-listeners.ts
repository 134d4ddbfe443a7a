import type { ClassNode, FunctionNode, Node } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import { isReassigned } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { beginningIn } from '../_kit/beginning-in.ts';
import { classAround } from '../_kit/class-around.ts';
import { expressionKey } from '../_kit/expression-key.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { isInside } from '../_kit/is-inside.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import type { RepeatedListener } from './leak.ts';
import { isExecutor } from './left-by-timeout.ts';
import { runsAgain } from './runs-again.ts';

/** More functions, and more assignments in a class, are not looked at. */
const most = 300;

const adding = /^(?:on|addListener|prependListener)$/;
/** Whoever takes any listener off has thought of them. */
const removing =
  /\.(?:off\?*\.?|removeListener|removeAllListeners|listenerCount|listeners)\(|\b(?:clear|remove|detach|drop)\w*(?:Listeners?|Handlers?)\(/;

/**
 * `connect() { this.socket.on('connect', …); }`, which is tried again from a timer or a listener: the emitter is the same,
 * and each try adds one more.
 */
export function* repeatedListeners(file: TypeScriptFile): Generator<RepeatedListener> {
  /** Of each function the first listener says it. */
  const looked = new Set<FunctionNode>();
  for (const node of file.tree.callsNamed(['on', 'addListener', 'prependListener'])) {
    const { callee } = node;
    if (callee.type !== 'MemberExpression' || !adding.test(propertyName(callee) ?? '')) continue;
    const [event] = node.arguments;
    if (event?.type !== 'StringLiteral' || node.arguments.length !== 2) continue;
    const code = runAround(node);
    if (looked.size > most) return;
    if (code === undefined || looked.has(code) || !isThereBefore(callee.object, code, file)) continue;
    const name = nameOf(code);
    if (name === undefined) continue;
    looked.add(code);
    const target = expressionKey(callee.object);
    if (target !== undefined && !isCareful(code, file) && runsAgain(code, name, node, file))
      yield { kind: 'repeated', node, target, event: event.value, again: name };
  }
}

/** The method or function that adds it on each way through: not in a branch, or in the executor of a promise at its end. */
function runAround(call: Node): FunctionNode | undefined {
  const code = ownerOfStep(call);
  if (code === undefined || !isExecutor(code)) return code;
  const made = parentOf(code);
  return made && ownerOfStep(made);
}

function ownerOfStep(value: Node): FunctionNode | undefined {
  let at = value;
  if (parentOf(at)?.type === 'AwaitExpression') at = parentOf(at) ?? at;
  const step = parentOf(at);
  const isStep = step?.type === 'ExpressionStatement' || step?.type === 'ReturnStatement';
  const block = isStep ? parentOf(step) : undefined;
  const code = block?.type === 'BlockStatement' ? parentOf(block) : undefined;
  return code !== undefined && isFunction(code) && keyOf(block ?? code) === 'body' ? code : undefined;
}

function nameOf(code: FunctionNode): string | undefined {
  if (code.type === 'ClassMethod' || code.type === 'ClassPrivateMethod')
    return code.kind === 'method' && code.static !== true ? keyName(code) : undefined;
  if (code.type === 'FunctionDeclaration') return code.id?.name;
  const holder = parentOf(code);
  return holder?.type === 'VariableDeclarator' && holder.id.type === 'Identifier'
    ? holder.id.name
    : undefined;
}

/** The object itself, a field that only its making sets, or something that is there before the function runs. */
function isThereBefore(target: Node, code: FunctionNode, file: TypeScriptFile): boolean {
  const bare = unwrap(target);
  if (bare.type === 'Identifier') {
    if (isGlobalName(bare, 'process')) return true;
    const binding = referenceOf(bare)?.binding;
    const [declared] = binding?.declarations ?? [];
    if (binding === undefined || declared === undefined || isInside(declared, code)) return false;
    if (code.type.startsWith('Class') && binding.kind !== 'import') return false;
    return binding.kind === 'import' || !isReassigned(binding);
  }
  const owner = code.type.startsWith('Class') ? classAround(code) : undefined;
  if (owner === undefined) return false;
  if (bare.type === 'ThisExpression') return owner.superClass != null;
  if (bare.type !== 'MemberExpression' || unwrap(bare.object).type !== 'ThisExpression') return false;
  const name = keyName({ key: bare.property });
  return name !== undefined && isMadeWith(owner, name, file);
}

/** `private socket = new Socket()`, `constructor(private readonly bus: Bus)`, `this.bus = bus` in the constructor; nothing else sets it. */
function isMadeWith(owner: ClassNode, name: string, file: TypeScriptFile): boolean {
  let isMade = owner.body.body.some(
    (member) =>
      (member.type === 'ClassProperty' || member.type === 'ClassPrivateProperty') &&
      keyName(member) === name &&
      member.value?.type === 'NewExpression',
  );
  const making = owner.body.body.find(
    (member) => member.type === 'ClassMethod' && member.kind === 'constructor',
  );
  isMade ||=
    making?.type === 'ClassMethod' && making.params.some((param) => nameOfParameterProperty(param) === name);
  for (const { left } of beginningIn(file.tree.nodesOf('AssignmentExpression'), rangeOf(owner), most)) {
    if (left.type !== 'MemberExpression' || unwrap(left.object).type !== 'ThisExpression') continue;
    if (keyName({ key: left.property }) !== name) continue;
    if (making === undefined || enclosingFunction(left) !== making) return false;
    isMade = true;
  }
  return isMade;
}

function nameOfParameterProperty(param: Node): string | undefined {
  if (param.type !== 'TSParameterProperty') return undefined;
  const { parameter } = param;
  return parameter.type === 'Identifier' ? parameter.name : undefined;
}

/** Takes listeners off, or asks first whether it has been here before. */
function isCareful(code: FunctionNode, { text }: TypeScriptFile): boolean {
  const { start, end } = rangeOf(classAround(code) ?? code);
  if (removing.test(text.slice(start, end))) return true;
  if (code.body.type !== 'BlockStatement') return true;
  return code.body.body.some(setsFlag);
}

/** `this.started = true;`, also where it is asked for */
function setsFlag(statement: Node): boolean {
  if (statement.type === 'IfStatement') {
    const { consequent } = statement;
    return (consequent.type === 'BlockStatement' ? consequent.body : [consequent]).some(setsFlag);
  }
  if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression')
    return false;
  const { right } = statement.expression;
  if (right.type === 'UnaryExpression')
    return right.operator === '!' && right.argument.type === 'NumericLiteral';
  return right.type === 'BooleanLiteral' && right.value;
}
