import type { EditDraft } from '../../../analysis/rule.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { commentsIn } from '../_kit/comments-in.ts';
import { keyName } from '../_kit/property-name.ts';
import type { Focus } from './focus.ts';
import { testRunnerAt } from './test-runner.ts';
import { isTestLike } from './test-shape.ts';

/** `test('adds', { only: true }, () => {})`, as in `node:test`, Vitest and Deno. */
export function focusInOptions(call: NodeOf<'CallExpression'>, file: TypeScriptFile): Focus | undefined {
  for (const options of call.arguments) {
    if (options.type !== 'ObjectExpression') continue;
    const only = options.properties.find((property) => isOnly(property));
    return only && ofProperty(options, only, call, file);
  }
  return undefined;
}

function ofProperty(
  options: NodeOf<'ObjectExpression'>,
  only: Node,
  call: NodeOf<'CallExpression'>,
  file: TypeScriptFile,
): Focus | undefined {
  const confidence = testRunnerAt(call.callee, isTestLike(call, file), file);
  if (confidence === undefined) return undefined;
  const { start, end } = rangeOf(only);
  const edit = withoutProperty(options, only, call, file);
  return { at: only, name: file.text.slice(start, end), confidence, edit };
}

function isOnly(property: Node): boolean {
  if (property.type !== 'ObjectProperty' || keyName(property) !== 'only') return false;
  return property.value.type === 'BooleanLiteral' && property.value.value;
}

/** Takes the property out with its comma, or the options when nothing else is in them. */
function withoutProperty(
  options: NodeOf<'ObjectExpression'>,
  property: Node,
  call: NodeOf<'CallExpression'>,
  file: TypeScriptFile,
): EditDraft | undefined {
  const isWhole = options.properties.length === 1;
  const list: readonly Node[] = isWhole ? call.arguments : options.properties;
  const gone = isWhole ? options : property;
  const at = list.indexOf(gone);
  const [before, after] = [list[at - 1], list[at + 1]];
  const { start, end } = rangeOf(gone);
  const range =
    after === undefined
      ? { start: before === undefined ? start : rangeOf(before).end, end }
      : { start, end: rangeOf(after).start };
  const isLost =
    commentsIn(file, isWhole ? { start: rangeOf(options).start, end: range.end } : range).length > 0;
  return isLost ? undefined : { range, text: '' };
}
