import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  keyOf,
  parentOf,
  rangeOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { isNullLiteral } from '../_kit/is-null-literal.ts';
import { keyName } from '../_kit/property-name.ts';
import { runsWhole } from '../_kit/runs-whole.ts';
import type { LateTest } from './late-test.ts';

/** `this.audio.volume = 0; if (this.audio) …`: the statement right before the test needs what it asks for. */
export function* lateFieldTests({ tree, text }: TypeScriptFile): Generator<LateTest> {
  let left = mostLookedUp;
  for (const branch of tree.nodesOf('IfStatement')) {
    const tested = testedField(branch.test);
    const before = tested && statementBefore(branch);
    const use = before === undefined ? undefined : useIn(before, tested?.name ?? '');
    if (tested === undefined || use === undefined) continue;
    left -= 1;
    if (left < 0) return;
    if (isMentionedBefore(use, text) || !mayBeNothing(tested)) continue;
    yield {
      use: { kind: 'read', node: use, value: use.object },
      test: branch.test,
      mayBeFalsy: true,
      isGuard: false,
    };
  }
}

/** For each of them the class is looked through. */
const mostLookedUp = 100;

/** It was given something, or asked for, in the same function. */
function isMentionedBefore(use: NodeOf<'MemberExpression'>, text: string): boolean {
  const { start, end } = rangeOf(use.object);
  const home = enclosingFunction(use);
  return home === undefined || text.indexOf(text.slice(start, end), rangeOf(home).start) < start;
}

interface Field {
  readonly node: NodeOf<'MemberExpression'>;
  readonly name: string;
}

/** `this.x`, `!this.x`, `this.x !== null` */
function testedField(test: Node): Field | undefined {
  let node = unwrap(test);
  if (node.type === 'UnaryExpression' && node.operator === '!') node = unwrap(node.argument);
  else if (node.type === 'BinaryExpression' && isNullLiteral(node.right)) node = unwrap(node.left);
  const name = fieldName(node);
  return name === undefined || node.type !== 'MemberExpression' ? undefined : { node, name };
}

function fieldName(node: Node): string | undefined {
  if (node.type !== 'MemberExpression' || node.computed) return undefined;
  return unwrap(node.object).type === 'ThisExpression' ? keyName({ key: node.property }) : undefined;
}

function statementBefore(branch: Node): Node | undefined {
  const block = parentOf(branch);
  if (block?.type !== 'BlockStatement') return undefined;
  const index = block.body.findIndex((one) => one === branch);
  const before = block.body[index - 1];
  return before?.type === 'ExpressionStatement' || before?.type === 'VariableDeclaration'
    ? before
    : undefined;
}

/** What may end the thing may have its owner forget it meanwhile. */
const ending =
  /clos|end|destr|stop|abort|cancel|disc|remov|emit|dispatch|kill|reset|clear|termin|off|unsub|dispose|release|complete|finish|next|resolve|reject|fire|trigger|notify/i;

/** Where the statement reads a member of the field whatever happens, and does nothing else that may change it. */
function useIn(statement: Node, name: string): NodeOf<'MemberExpression'> | undefined {
  const uses: NodeOf<'MemberExpression'>[] = [];
  const visit = (node: Node): boolean => {
    if (mayChange(node, name)) return false;
    if (node.type === 'MemberExpression' && fieldName(unwrap(node.object)) === name) uses.push(node);
    let isQuiet = true;
    walkChildren(node, (child) => {
      isQuiet &&= visit(child);
    });
    return isQuiet;
  };
  if (!visit(statement)) return undefined;
  return uses.find((use) => isAlwaysRead(use, statement));
}

function mayChange(node: Node, name: string): boolean {
  switch (node.type) {
    case 'CallExpression':
      return !isQuietCall(node, name);
    case 'AssignmentExpression':
      return fieldName(unwrap(node.left)) === name;
    default:
      return /Function|Await|Yield|Class|New|Optional/.test(node.type);
  }
}

function isAlwaysRead(use: Node, statement: Node): boolean {
  let inner = use;
  for (const at of ancestorsOf(use)) {
    const isWritten = at.type === 'AssignmentExpression' && keyOf(inner) === 'left';
    if (!isWritten && !runsWhole(at, inner)) return false;
    if (at === statement) return true;
    inner = at;
  }
  return false;
}

/** `this.audio.pause()` */
function isQuietCall({ callee }: NodeOf<'CallExpression'>, name: string): boolean {
  if (callee.type !== 'MemberExpression') return false;
  return fieldName(unwrap(callee.object)) === name && !ending.test(keyName({ key: callee.property }) ?? '');
}

/** The class itself says that the field may be empty. */
function mayBeNothing({ node, name }: Field): boolean {
  for (const at of ancestorsOf(node)) {
    if (at.type !== 'ClassBody') continue;
    return at.body.some((member) => {
      if (member.type !== 'ClassProperty' && member.type !== 'ClassPrivateProperty') return false;
      if (keyName(member) !== name) return false;
      if (member.value != null) return isNullLiteral(member.value);
      return ('optional' in member && member.optional === true) || allowsNull(member.typeAnnotation);
    });
  }
  return false;
}

function allowsNull(annotation: Node | null | undefined): boolean {
  const type = annotation?.type === 'TSTypeAnnotation' ? annotation.typeAnnotation : undefined;
  return (
    type?.type === 'TSUnionType' &&
    type.types.some((one) => one.type === 'TSNullKeyword' || one.type === 'TSUndefinedKeyword')
  );
}
