import { rootAround } from '../../../languages/typescript/lower/roots.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { nodeAt } from '../_kit/node-at.ts';
import { writtenTo } from './is-vouched-for.ts';
import type { NullUse } from './null-use.ts';
import type { Range } from '../../../domain/text-position.ts';

/** A module of CommonJS, or the `default` of one: `x && x.hasOwnProperty('default') ? x['default'] : x` */
const interop = /(['"])default\1|__esModule/;
/** Asks what kind of thing it is, not whether it is there. */
const kindTest = /\.then\b/;

/** The test is no sign that the value may be missing: it ends a search, asks for the kind of value, or is needless. */
export function isMereTest(test: Range, use: NullUse, file: TypeScriptFile): boolean {
  const node = nodeAt(rootAround(use.node), test);
  if (node === undefined) return true;
  const whole = wholeCondition(node);
  const text = file.text.slice(rangeOf(whole).start, rangeOf(whole).end);
  return (
    endsLoop(whole) ||
    interop.test(text) ||
    kindTest.test(text) ||
    asksForError(whole) ||
    isAlwaysThere(use.value)
  );
}

/** `a && !b || c` around one of its parts. */
function wholeCondition(node: Node): Node {
  let at = node;
  for (let around = parentOf(at); around !== undefined; around = parentOf(at)) {
    if (
      around.type !== 'LogicalExpression' &&
      around.type !== 'UnaryExpression' &&
      around.type !== 'BinaryExpression'
    )
      break;
    at = around;
  }
  return at;
}

/** `if (err || (res && res.status >= 400)) return;`: without an error there is a result. */
function asksForError(condition: Node): boolean {
  if (condition.type !== 'LogicalExpression' || condition.operator !== '||') return false;
  const first = unwrap(condition.left);
  return first.type === 'Identifier' && /^_?e(?:rr(?:or)?)?$/i.test(first.name);
}

/** `while (node && !isWanted(node)) node = node.parent;` usually finds what it wants. */
function endsLoop(condition: Node): boolean {
  const around = parentOf(condition);
  switch (around?.type) {
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'ForStatement':
      return keyOf(condition) === 'test';
    default:
      return false;
  }
}

/** A variable that is never given anything but new objects, or one of the platform. */
function isAlwaysThere(value: Node): boolean {
  const reference = referenceOf(unwrap(value));
  const binding = reference?.binding;
  // The platform's own objects do not come and go.
  if (binding === undefined) return reference !== undefined;
  switch (binding.kind) {
    case 'function':
    case 'function-name':
    case 'class':
    case 'enum':
    case 'namespace':
    case 'import':
      return true;
    case 'param':
    case 'catch':
      return false;
    default: {
      const declarator = binding.declarations[0] && parentOf(binding.declarations[0]);
      if (declarator?.type !== 'VariableDeclarator' || declarator.init == null) return false;
      const values = writtenTo(binding);
      return (
        values.length > 0 &&
        binding.references.filter(({ access }) => access !== 'read').length === values.length &&
        values.every(isNew)
      );
    }
  }
}

function isNew(value: Node): boolean {
  switch (unwrap(value).type) {
    case 'ObjectExpression':
    case 'ArrayExpression':
    case 'NewExpression':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'ClassExpression':
    case 'RegExpLiteral':
      return true;
    default:
      return false;
  }
}
