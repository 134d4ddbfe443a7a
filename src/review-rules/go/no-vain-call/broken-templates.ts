import { say } from '../../../domain/locale.ts';
import type { Localized } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { plainTextOf } from './refused-arguments.ts';
import type { VainCall } from './vain-call.ts';

export const mayBreakTemplate = /\btemplate\.New\([^\n]*\.Parse\(["`]/;

/** `template.New("x").Parse("{{if .Ok}}yes")`: a text that the package refuses. */
export function* brokenTemplates({ tree }: GoFile): Generator<VainCall> {
  if (!/^(?:text|html)\/template$/.test(tree.imports.get('template') ?? '')) return;
  for (const call of tree.nodesOf('call_expression')) {
    const callee = childOf(call, 'function');
    const field = callee === undefined ? undefined : childOf(callee, 'field');
    if (callee === undefined || field === undefined || tree.textOf(field) !== 'Parse') continue;
    const [value] = argumentsOf(call);
    const text = plainTextOf(value, tree);
    if (value === undefined || text?.includes('{{') !== true || !isMade(callee, tree.textOf(callee)))
      continue;
    const problem = problemOf(text);
    if (problem !== undefined) yield { problem: 'told', range: value, text: problem };
  }
}

/** Other signs may have been agreed on. */
function isMade(callee: GoNode, written: string): boolean {
  return (
    callee.end - callee.start < 300 && written.startsWith('template.New(') && !written.includes('.Delims(')
  );
}

/** What opens a part that `{{end}}` closes. */
const opening = /^(?:if|range|with|block|define)\b/;

function problemOf(text: string): Localized | undefined {
  let open = 0;
  for (const [index, part] of text.split('{{').entries()) {
    if (index === 0) continue;
    const end = part.indexOf('}}');
    // A text within may hold anything, also what closes.
    if (/["`]|^-?\s*\/\*/.test(end < 0 ? part : part.slice(0, end))) {
      if (end < 0) return undefined;
    } else if (end < 0) return ofUnclosed(part);
    const action = part.slice(0, end).replace(/^-\s/, '').trim();
    if (opening.test(action)) open++;
    if (/^end\b/.test(action) && open-- === 0) return ofEnds('{{end}}');
  }
  return open === 0 ? undefined : ofEnds(undefined);
}

function ofUnclosed(part: string): Localized {
  const begin = `{{${part.slice(0, 20).split(/[\n`]/)[0] ?? ''}`;
  return say(
    `\`${begin}\` is not closed by \`}}\`: the template is refused each time.`,
    `\`${begin}\` 没有用 \`}}\` 结束：该模板每次都会被拒绝。`,
  );
}

function ofEnds(end: string | undefined): Localized {
  return end === undefined
    ? say(
        'An `{{end}}` is missing in this template: it is refused each time.',
        '该模板缺少 `{{end}}`：每次都会被拒绝。',
      )
    : say(
        'There is an `{{end}}` too many in this template: it is refused each time.',
        '该模板多出一个 `{{end}}`：每次都会被拒绝。',
      );
}
