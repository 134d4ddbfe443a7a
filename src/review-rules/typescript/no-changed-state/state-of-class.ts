import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import type { ChangedState } from './changed-state.ts';

/** Before the first rendering: what is written then is drawn. */
const early = /^(?:constructor|(?:UNSAFE_)?componentWillMount)$/;

/** `this.state.open = true` in a class component. */
export function* statesOfClasses({ tree }: TypeScriptFile): Generator<ChangedState, void> {
  // Who has it drawn by hand knows that nobody is told.
  if (!tree.words.has('state') || !tree.words.has('setState') || tree.words.has('forceUpdate')) return;
  for (const node of [...tree.nodesOf('AssignmentExpression'), ...tree.nodesOf('UpdateExpression')]) {
    const target = node.type === 'UpdateExpression' ? node.argument : node.left;
    if (isBelowState(target) && isWrittenLate(node)) yield { manner: 'class', at: node };
  }
}

/** Something inside `this.state`. */
function isBelowState(target: Node): boolean {
  let at = unwrap(target);
  while (at.type === 'MemberExpression') {
    const owner = unwrap(at.object);
    if (propertyName(owner) === 'state' && 'object' in owner)
      return unwrap(owner.object as Node).type === 'ThisExpression';
    at = owner;
  }
  return false;
}

function isWrittenLate(node: Node): boolean {
  for (const around of ancestorsOf(node)) {
    if (around.type === 'FunctionDeclaration' || around.type === 'FunctionExpression') return false;
    if (around.type === 'ClassBody') return false;
    const isMethod = around.type === 'ClassMethod' || around.type === 'ClassProperty';
    if (!isMethod) continue;
    const isField = around.type === 'ClassProperty' && !(around.value != null && isFunction(around.value));
    const body = parentOf(around);
    const owner = body && parentOf(body);
    const isComponent =
      (owner?.type === 'ClassDeclaration' || owner?.type === 'ClassExpression') && extendsComponent(owner);
    return isComponent && !isField && !early.test(keyName(around) ?? '');
  }
  return false;
}

function extendsComponent({ superClass }: NodeOf<'ClassDeclaration' | 'ClassExpression'>): boolean {
  if (superClass == null) return false;
  const name = superClass.type === 'Identifier' ? superClass.name : propertyName(superClass);
  return name === 'Component' || name === 'PureComponent';
}
