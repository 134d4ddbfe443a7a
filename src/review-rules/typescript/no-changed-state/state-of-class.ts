import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { propertyOf } from '../_kit/written-value.ts';
import type { ChangedState } from './changed-state.ts';
import { drivesInstance } from './fields-of-instances.ts';

type ClassBody = NodeOf<'ClassBody'>;

/** Before the first rendering: what is written then is drawn. */
const early = /^(?:constructor|(?:UNSAFE_)?componentWillMount)$/;

/** `this.state.open = true` in a class component. */
export function* statesOfClasses({ tree }: TypeScriptFile): Generator<ChangedState, void> {
  // Who has it drawn by hand knows that nobody is told.
  if (!tree.words.has('state') || !tree.words.has('setState') || tree.words.has('forceUpdate')) return;
  for (const node of [...tree.nodesOf('AssignmentExpression'), ...tree.nodesOf('UpdateExpression')]) {
    const path = pathBelowState(node.type === 'UpdateExpression' ? node.argument : node.left);
    const owner = path === undefined ? undefined : lateOwnerOf(node);
    const manner = path === undefined || owner === undefined ? undefined : mannerOf(path, owner);
    if (manner !== undefined) yield { manner, at: node };
  }
}

/** `['form', 'name']` of `this.state.form.name`; undefined: it is nothing inside `this.state`. */
function pathBelowState(target: Node): readonly (string | undefined)[] | undefined {
  const path: (string | undefined)[] = [];
  let at = unwrap(target);
  while (at.type === 'MemberExpression') {
    path.unshift(propertyName(at));
    const owner = unwrap(at.object);
    if (propertyName(owner) === 'state' && 'object' in owner)
      return unwrap(owner.object as Node).type === 'ThisExpression' ? path : undefined;
    at = owner;
  }
  return undefined;
}

/** What is deeper may be no data, but something that lives in there: undefined where it is. */
function mannerOf(path: readonly (string | undefined)[], owner: ClassBody): 'class' | 'deeper' | undefined {
  const [name] = path;
  if (path.length === 1) return 'class';
  if (drivesInstance(path.at(-1))) return undefined;
  const first = name === undefined ? undefined : firstStateOf(owner);
  const held = first && name !== undefined && propertyOf(first, name);
  switch (held ? unwrap(held).type : undefined) {
    case 'NewExpression':
      return undefined;
    case 'ObjectExpression':
    case 'ArrayExpression':
      return 'class';
    default:
      return 'deeper';
  }
}

/** Longer constructors, classes and states are not looked through, for each write would. */
const mostMembers = 100;

/** `{ … }` of `state = { … }`, and of `this.state = { … }` in the constructor. */
function firstStateOf({ body }: ClassBody): NodeOf<'ObjectExpression'> | undefined {
  for (const member of body.slice(0, mostMembers)) {
    let value: Node | null | undefined;
    if (member.type === 'ClassProperty' && keyName(member) === 'state') value = member.value;
    if (member.type === 'ClassMethod' && member.kind === 'constructor')
      value = member.body.body.slice(0, mostMembers).map(setAsState).find(Boolean);
    const bare = value && unwrap(value);
    if (bare?.type === 'ObjectExpression' && bare.properties.length <= mostMembers) return bare;
  }
  return undefined;
}

function setAsState(statement: Node): Node | undefined {
  const set = statement.type === 'ExpressionStatement' ? statement.expression : undefined;
  if (set?.type !== 'AssignmentExpression' || propertyName(set.left) !== 'state') return undefined;
  return 'object' in set.left && set.left.object.type === 'ThisExpression' ? set.right : undefined;
}

/** The body of the component that writes so after its first rendering. */
function lateOwnerOf(node: Node): ClassBody | undefined {
  for (const around of ancestorsOf(node)) {
    if (around.type === 'FunctionDeclaration' || around.type === 'FunctionExpression') return undefined;
    if (around.type === 'ClassBody') return undefined;
    const isMethod = around.type === 'ClassMethod' || around.type === 'ClassProperty';
    if (!isMethod) continue;
    const isField = around.type === 'ClassProperty' && !(around.value != null && isFunction(around.value));
    const body = parentOf(around);
    const owner = body && parentOf(body);
    if (body?.type !== 'ClassBody') return undefined;
    const isComponent =
      (owner?.type === 'ClassDeclaration' || owner?.type === 'ClassExpression') && extendsComponent(owner);
    return isComponent && !isField && !early.test(keyName(around) ?? '') ? body : undefined;
  }
  return undefined;
}

function extendsComponent({ superClass }: NodeOf<'ClassDeclaration' | 'ClassExpression'>): boolean {
  if (superClass == null) return false;
  const name = superClass.type === 'Identifier' ? superClass.name : propertyName(superClass);
  return name === 'Component' || name === 'PureComponent';
}
