import type { ClassNode, FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf, referenceOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { ownerOfThis } from '../_kit/owner-of-this.ts';
import { propertyName } from '../_kit/property-name.ts';
import { prototypeMethod } from '../_kit/prototype-method.ts';
import type { LostCall } from './lost-call.ts';
import { lostCallOf } from './lost-call.ts';
import type { OwnClass } from './own-class.ts';
import { prototypeAround, readsOfPrototype } from './lost-on-prototype.ts';
import { ownClassOf } from './own-class.ts';
import type { KeptUnbound } from './kept-unbound.ts';
import { bindsNothing, keptUnbound } from './kept-unbound.ts';
import type { MemberUses } from './member-uses.ts';
import { memberUsesIn } from './member-uses.ts';
import { namesOfThis } from './names-of-this.ts';

/** A function of a class runs without the object it belongs to. */
export type Lost =
  /** A plain function that means the `this` of the method around it. */
  | {
      readonly form: 'function';
      readonly by: LostCall;
      readonly callback: NodeOf<'FunctionExpression'>;
      readonly at: Node;
      readonly member: string;
      readonly isWhole: boolean;
    }
  /** A method that is handed on without its object. */
  | {
      readonly form: 'method';
      readonly by: LostCall | KeptUnbound;
      readonly at: Node;
      readonly member: string;
      readonly reads: string;
    }
  /** `this.end = this.end` beside those that are bound; `tasks.on('end', this.emit)` */
  | { readonly form: 'itself'; readonly by: KeptUnbound; readonly at: Node; readonly member: string }
  | { readonly form: 'emit'; readonly by: LostCall; readonly at: Node; readonly member: 'emit' };

/** Callers set `this` to something that has such members too. */
const common =
  /^(?:id|key|type|name|value|href|src|checked|data|dataset|style|className|parentNode|parent|children|files|length|emit|on|once|off|end|destroy|write|close|pause|resume|statusCode|headers|url|method|socket|connection|readyState|response\w*|status|result|error|port|address|open|send|get|set|text|html|width|height|remove|add|push|changes|lastID|sql|pipe|read|query|params|title|selected|target|options|state|timeout|_\w*)$/;

export function* findLost(file: TypeScriptFile): Generator<Lost, void> {
  const classes = new Map<string, OwnClass>();
  const seen = new Set<Node>();
  const reads = new Map<Node, string | undefined>();
  let uses: MemberUses | undefined;
  const usesOf = (): MemberUses => (uses ??= memberUsesIn(file));
  for (const self of file.tree.nodesOf('ThisExpression')) {
    const member = parentOf(self);
    const name = member && propertyName(member);
    if (member === undefined || name === undefined || !('object' in member) || member.object !== self)
      continue;
    const callback = plainFunctionAround(member);
    const lost =
      callback === undefined
        ? (lostMethod({ member, name, classes, reads }, usesOf) ??
          lostLater({ member, name, classes, reads }, usesOf))
        : seen.has(callback)
          ? undefined
          : lostFunction(callback, member, name, classes);
    if (lost?.form === 'function') seen.add(lost.callback);
    if (lost !== undefined) yield lost;
  }
  yield* lostOfInstances(file, classes, reads);
}

/** `router.get('/', controller.list)` of `const controller = new Controller()`, a class of this file. */
function* lostOfInstances(
  file: TypeScriptFile,
  classes: Given['classes'],
  reads: Given['reads'],
): Generator<Lost, void> {
  for (const made of file.tree.nodesOf('NewExpression')) {
    const node = classOf(made.callee);
    const declarator = parentOf(made);
    if (node === undefined || declarator?.type !== 'VariableDeclarator') continue;
    const binding = referenceOf(declarator.id)?.binding;
    if (binding?.kind !== 'const' || binding.references.length > mostUses) continue;
    for (const { identifier } of binding.references) {
      const member = parentOf(identifier);
      const name = member && propertyName(member);
      const by = member && lostCallOf(member);
      if (member === undefined || name === undefined || by === undefined) continue;
      const lost = methodLost({ own: ownOf(node, false, classes), by, member, name, reads });
      // Elsewhere the methods may have been bound one by one.
      if (lost !== undefined && by.kind !== 'element') yield lost;
    }
  }
}

/** Names used more often are not followed. */
const mostUses = 200;

function classOf(callee: Node): ClassNode | undefined {
  const [declaration] = referenceOf(callee)?.binding?.declarations ?? [];
  const owner = declaration && parentOf(declaration);
  return owner?.type === 'ClassDeclaration' ? owner : undefined;
}

interface Given {
  readonly member: Node;
  readonly name: string;
  readonly classes: Map<string, OwnClass>;
  /** What each method reads of its class: it is looked through once. */
  readonly reads: Map<Node, string | undefined>;
}

/** `setTimeout(this.tick, 100)` */
function lostMethod({ member, name, classes, reads }: Given, usesOf: () => MemberUses): Lost | undefined {
  const by = lostCallOf(member);
  if (by === undefined) return undefined;
  const own = ownAround(member, classes);
  if (own === undefined) return lostOfPrototype({ member, name, reads }, by, usesOf);
  if (name === 'emit' && by.kind === 'listener' && !own.mayBind && own.inheritsEmit)
    return { form: 'emit', by, at: member, member: name };
  return methodLost({ own, by, member, name, reads });
}

/** The same of a type without a class. */
function lostOfPrototype(
  { member, name, reads: known }: Omit<Given, 'classes'>,
  by: LostCall,
  usesOf: () => MemberUses,
): Lost | undefined {
  const type = prototypeAround(member);
  if (type === undefined || usesOf().mayBind || usesOf().assigned.has(name)) return undefined;
  const method = prototypeMethod(type, name);
  if (name === 'emit' && by.kind === 'listener' && method === undefined)
    return { form: 'emit', by, at: member, member: name };
  if (method === undefined) return undefined;
  if (!known.has(method)) known.set(method, readsOfPrototype(type, method));
  const reads = known.get(method);
  return reads === undefined ? undefined : { form: 'method', by, at: member, member: name, reads };
}

/** `this.onEnd = this.end; socket.on('end', this.onEnd)` */
function lostLater({ member, name, classes, reads }: Given, usesOf: () => MemberUses): Lost | undefined {
  if (bindsNothing(member)) return { form: 'itself', by: { kind: 'beside', name }, at: member, member: name };
  const by = keptUnbound(member, usesOf);
  const own = by && ownAround(member, classes);
  return by === undefined || own === undefined ? undefined : methodLost({ own, by, member, name, reads });
}

interface GivenMethod extends Pick<Given, 'member' | 'name' | 'reads'> {
  readonly own: OwnClass;
  readonly by: LostCall | KeptUnbound;
}

function methodLost({ own, by, member, name, reads }: GivenMethod): Lost | undefined {
  const method = own.methods.get(name);
  if (method === undefined) return undefined;
  if (own.mayBind || own.assigned.has(name) || isDecorated(method) || hasOwnThis(method)) return undefined;
  if (!reads.has(method))
    reads.set(
      method,
      namesOfThis(method.body).find((each) => each !== undefined && own.members.has(each)),
    );
  const read = reads.get(method);
  return read === undefined ? undefined : { form: 'method', by, at: member, member: name, reads: read };
}

/** `list.forEach(function (each) { this.add(each); })` */
function lostFunction(
  callback: NodeOf<'FunctionExpression'>,
  member: Node,
  name: string,
  classes: Map<string, OwnClass>,
): Lost | undefined {
  const by = lostCallOf(callback);
  if (by === undefined || by.kind === 'element' || hasOwnThis(callback)) return undefined;
  const own = ownAround(callback, classes);
  if (own?.members.has(name) !== true) return undefined;
  const setsThis =
    by.kind === 'listener' || by.kind === 'callback' || by.kind === 'route' || by.kind === 'keeper';
  if (setsThis && common.test(name)) return undefined;
  const isWhole = namesOfThis(callback.body).every((each) => each !== undefined && own.members.has(each));
  if (setsThis && !isWhole) return undefined;
  return { form: 'function', by, callback, at: member, member: name, isWhole };
}

function ownAround(node: Node, classes: Map<string, OwnClass>): OwnClass | undefined {
  const found = ownerOfThis(node);
  return found?.kind === 'class' ? ownOf(found.node, found.isStatic, classes) : undefined;
}

function ownOf(node: ClassNode, isStatic: boolean, classes: Map<string, OwnClass>): OwnClass {
  const key = keyOfClass(node, isStatic);
  const known = classes.get(key) ?? ownClassOf(node, isStatic);
  classes.set(key, known);
  return known;
}

function keyOfClass({ start }: ClassNode, isStatic: boolean): string {
  return `${String(start)} ${String(isStatic)}`;
}

/** The function expression that `this` belongs to. */
function plainFunctionAround(node: Node): NodeOf<'FunctionExpression'> | undefined {
  for (let at = parentOf(node); at !== undefined; at = parentOf(at)) {
    if (at.type === 'FunctionExpression') return isMember(at) ? undefined : at;
    if (isFunction(at) && at.type !== 'ArrowFunctionExpression') return undefined;
    if (at.type === 'ClassProperty' || at.type === 'ClassPrivateProperty' || at.type === 'StaticBlock')
      return undefined;
  }
  return undefined;
}

/** `{ start: function () { … } }`, `Type.prototype.start = function () { … }`: a method itself. */
function isMember(code: Node): boolean {
  const holder = parentOf(code);
  return holder?.type === 'ObjectProperty' || holder?.type === 'AssignmentExpression';
}

/** `function (this: Element) { … }` */
function hasOwnThis({ params: [first] }: FunctionNode): boolean {
  return first?.type === 'Identifier' && first.name === 'this';
}

function isDecorated({ decorators }: NodeOf<'ClassMethod'>): boolean {
  return (decorators ?? []).length > 0;
}
