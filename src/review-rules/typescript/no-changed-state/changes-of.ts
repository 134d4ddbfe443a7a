import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';
import { useOfValue } from '../_kit/use-of-value.ts';
import { kindOfState } from './kind-of-state.ts';

/** Methods of lists that change what they are called on. */
const changingList = /^(?:push|pop|shift|unshift|splice|sort|reverse|fill|copyWithin)$/;
/** So do these of maps and sets; many other objects have some. */
const changingKeyed = /^(?:set|add|delete|clear)$/;
/** Methods that give one of the things inside. */
const giving = /^(?:find|findLast|at|get)$/;
/** A thing inside a thing inside a thing. */
const deepest = 3;
/** Names used more often are not followed. */
const mostUses = 300;

/** Tells where what a name stands for, or something inside it, is changed in place. */
export class Changes {
  readonly #tree: TypeScriptFile['tree'];

  constructor({ tree }: TypeScriptFile) {
    this.#tree = tree;
  }

  /** @param seen Names that are asked already: a copy may go by the name itself. */
  of(name: Binding, depth = deepest, seen = new Set<Binding>()): readonly Node[] {
    const { references } = name;
    if (references.length > mostUses || seen.has(name)) return [];
    seen.add(name);
    return references.flatMap(({ access, identifier }) =>
      access === 'read' ? this.#through(identifier, depth, seen) : [],
    );
  }

  /** The name of a parameter. */
  parameterOf(owner: FunctionNode, index = 0): Binding | undefined {
    const parameter = owner.params[index];
    const name = parameter?.type === 'AssignmentPattern' ? parameter.left : parameter;
    if (name?.type !== 'Identifier') return undefined;
    const binding = this.#tree.scopeOf(owner.body).bindings.get(name.name);
    return binding?.kind === 'param' ? binding : undefined;
  }

  #through(identifier: Node, depth: number, seen: Set<Binding>): readonly Node[] {
    const part = partRead(identifier);
    const around = parentOf(part);
    if (around === undefined) return [];
    if (part !== identifier && isWritten(part, around)) return [around];
    if (isCall(around)) {
      const change = changeByCall(around, part);
      if (change !== undefined) return [change];
      return depth > 0 ? this.#ofEach(around, part, depth - 1, seen) : [];
    }
    const name = depth > 0 ? keptAs(part, around) : undefined;
    return name === undefined ? [] : this.of(name, depth - 1, seen);
  }

  /** `rows.forEach((row) => { row.open = false; })` */
  #ofEach(
    { callee, arguments: [each] }: Call,
    part: Node,
    depth: number,
    seen: Set<Binding>,
  ): readonly Node[] {
    if (callee !== part || propertyName(part) !== 'forEach' || each === undefined || !isFunction(each))
      return [];
    const name = this.parameterOf(each);
    return name === undefined ? [] : this.of(name, depth, seen);
  }
}

/** `state.rows[0].cells` of `state`; of a method that is called, the method. */
function partRead(identifier: Node): Node {
  let at = identifier;
  for (let parent = parentOf(at); parent !== undefined; parent = parentOf(at)) {
    const isMember = parent.type === 'MemberExpression' || parent.type === 'OptionalMemberExpression';
    const isObject = isMember && keyOf(at) === 'object';
    const isGiven = isCall(parent) && keyOf(at) === 'callee' && giving.test(propertyName(at) ?? '');
    if (!isObject && !isGiven && !(parent.type !== 'AwaitExpression' && unwrap(parent) === at)) return at;
    at = parent;
  }
  return at;
}

function isWritten(part: Node, around: Node): boolean {
  if (around.type === 'AssignmentExpression') return keyOf(part) === 'left';
  if (around.type === 'UnaryExpression') return around.operator === 'delete';
  return around.type === 'UpdateExpression';
}

function changeByCall(call: Call, part: Node): Node | undefined {
  if (call.callee === part) return isChanging(part, call) ? call : undefined;
  const isAssign = propertyName(call.callee) === 'assign' && call.arguments[0] === part;
  return isAssign ? call : undefined;
}

/** Lists of other libraries have such methods, too, which give a new list: who asks for it uses what they give. */
function isChanging(method: Node, call: Call): boolean {
  const name = propertyName(method) ?? '';
  if (!('object' in method)) return false;
  const object = method.object as Node;
  if (changingKeyed.test(name)) return /^(?:map|set)$/.test(kindOfState(object) ?? '');
  if (!changingList.test(name)) return false;
  return isUnused(call) || kindOfState(object) === 'array';
}

/** Also in `ids.forEach((id) => rows.push(id))`. */
function isUnused(call: Call): boolean {
  const use = useOfValue(call);
  if (use !== 'returned') return use === 'nothing' || use === 'voided';
  const each = parentOf(call);
  const around = each?.type === 'ArrowFunctionExpression' ? parentOf(each) : undefined;
  return around !== undefined && isCall(around) && propertyName(around.callee) === 'forEach';
}

/** `row` of `const row = state.rows[0]` and `for (const row of state.rows)` */
function keptAs(part: Node, around: Node): Binding | undefined {
  if (around.type === 'VariableDeclarator')
    return keyOf(part) === 'init' && around.id.type === 'Identifier'
      ? referenceOf(around.id)?.binding
      : undefined;
  if (around.type !== 'ForOfStatement' || keyOf(part) !== 'right') return undefined;
  const [item] = around.left.type === 'VariableDeclaration' ? around.left.declarations : [];
  return item?.id.type === 'Identifier' ? referenceOf(item.id)?.binding : undefined;
}
