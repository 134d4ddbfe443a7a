import type { ClassNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { valuesWritten } from '../_kit/values-written.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** What is written in a class, of its instances or of itself. */
export interface OwnClass {
  /** Fields, methods, and what some code of the class assigns to `this`. */
  readonly members: ReadonlySet<string>;
  readonly methods: ReadonlyMap<string, NodeOf<'ClassMethod'>>;
  /** `this.m = …`, or of another name for it (`self.m = bind(self.m, self)`): perhaps it is bound there. */
  readonly assigned: ReadonlySet<string>;
  /** Something binds methods without naming them: a framework, a decorator, a loop over names. */
  readonly mayBind: boolean;
  /** `emit` is that of the class it extends. */
  readonly inheritsEmit: boolean;
}

export function ownClassOf(node: ClassNode, isStatic: boolean): OwnClass {
  const assigned = new Set<string>();
  const members = new Set<string>();
  const methods = new Map<string, NodeOf<'ClassMethod'>>();
  for (const member of node.body.body) {
    if (!('key' in member)) continue;
    const name = keyName(member);
    if (member.type === 'ClassMethod' && member.kind === 'constructor') addParameters(member, members);
    if (name === undefined || ('static' in member && member.static === true) !== isStatic) continue;
    members.add(name);
    if (member.type === 'ClassMethod' && member.kind === 'method') methods.set(name, member);
  }
  const inheritsEmit = node.superClass != null && !members.has('emit');
  if (isComponent(node)) for (const name of ofComponents) members.add(name);
  if (isEmitter(node)) members.add('emit');
  const elsewhere = new Set<string>();
  const mayBind = isBoundByFramework(node) || noteAssignments(node.body, assigned, elsewhere);
  for (const name of assigned) members.add(name);
  const all = new Set([...assigned, ...elsewhere]);
  return { members, methods, assigned: all, mayBind, inheritsEmit: inheritsEmit && !all.has('emit') };
}

/** `constructor(private readonly store: Store)` */
function addParameters({ params }: NodeOf<'ClassMethod'>, members: Set<string>): void {
  for (const parameter of params) {
    if (parameter.type !== 'TSParameterProperty') continue;
    const { parameter: inner } = parameter;
    const name = inner.type === 'AssignmentPattern' ? inner.left : inner;
    if (name.type === 'Identifier') members.add(name.name);
  }
}

const ofComponents = ['props', 'state', 'setState', 'forceUpdate', 'context'];

/** `extends React.PureComponent` */
function isComponent({ superClass }: ClassNode): boolean {
  return superClass != null && nameOfCallee(superClass)?.endsWith('Component') === true;
}

/** `extends EventEmitter`: what it tells, only its own listeners hear. */
function isEmitter({ superClass }: ClassNode): boolean {
  return superClass != null && nameOfCallee(superClass)?.endsWith('EventEmitter') === true;
}

/** Methods of Vue, and of classes whose name says so, are bound to their instance. */
function isBoundByFramework({ superClass, decorators }: ClassNode): boolean {
  const base = superClass == null ? '' : (nameOfCallee(superClass) ?? 'mixins');
  if (/vue|bound|bind|mixin/i.test(base)) return true;
  return (decorators ?? []).some(({ expression }) => {
    const callee = expression.type === 'CallExpression' ? expression.callee : expression;
    return /bind|bound/i.test(nameOfCallee(callee) ?? '');
  });
}

/** Collects the names; true when one is not known before it runs, or a helper binds. */
function noteAssignments(body: Node, assigned: Set<string>, elsewhere: Set<string>): boolean {
  let isOpen = false;
  const visit = (node: Node): void => {
    if (node.type === 'AssignmentExpression') {
      const target = unwrap(node.left);
      isOpen = note(target, isThis(target) ? assigned : elsewhere) || isOpen;
    }
    if (node.type === 'CallExpression') isOpen ||= binds(node);
    walkChildren(node, visit);
  };
  walkChildren(body, visit);
  return isOpen;
}

function isThis(target: Node): boolean {
  return target.type === 'MemberExpression' && unwrap(target.object).type === 'ThisExpression';
}

function note(target: Node, assigned: Set<string>): boolean {
  if (target.type !== 'MemberExpression' || !isSelf(target.object)) return false;
  const name = propertyName(target) ?? keyName({ key: target.property });
  if (name !== undefined && !(target.computed && target.property.type === 'Identifier')) assigned.add(name);
  return target.computed && target.property.type !== 'StringLiteral';
}

/** `this`, or `self` of `const self = this`, also where it is set later. */
export function isSelf(expression: Node): boolean {
  const value = writtenValue(expression);
  if (value.type === 'ThisExpression') return true;
  const binding = value.type === 'Identifier' ? referenceOf(value)?.binding : undefined;
  const written = (binding && valuesWritten(binding)) ?? [];
  return written.length > 0 && written.every(({ type }) => type === 'ThisExpression');
}

/** `autoBind(this)`, `_.bindAll(this, 'a', 'b')`, `bindFunctions.call(this, ['a'])`, `Object.assign(this, …)` */
export function binds({ callee, arguments: list }: NodeOf<'CallExpression'>): boolean {
  const names = [...namesOfReceiver(callee), nameOfCallee(callee) ?? ''];
  return names.some((name) => binder.test(name)) && list.some((each) => isSelf(each));
}

const binder = /^(?:bind\w+|auto_?bind\w*|assign|extend)$/i;
