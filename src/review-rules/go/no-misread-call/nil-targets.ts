import { say } from '../../../domain/locale.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import type { Variables } from '../_kit/variables.ts';
import type { MisreadCall } from './misread-call.ts';

/** Whether a text has a pointer that is declared without a value, beside what could fill it. */
export function mayFillNil(text: string): boolean {
  return /Unmarshal\(|\.Decode\(/.test(text) && /\bvar \w+ \*[\w.]+[ \t\r]*(?:\/|$)/m.test(text);
}

/** Characters between a variable and what fills it. */
const furthest = 5_000;

/** `json.Unmarshal(body, p)` of `var p *Position`: there is nothing that could be filled. */
export function nilTarget(
  value: GoNode,
  call: string,
  tree: GoTree,
  variables: () => Variables,
): MisreadCall | undefined {
  if (value.kind !== 'identifier') return undefined;
  const declared = variables().declarationOf(value);
  const spec = declared?.parent;
  if (declared === undefined || spec?.kind !== 'var_spec' || childOf(spec, 'value') !== undefined)
    return undefined;
  const type = childOf(spec, 'type');
  if (type?.kind !== 'pointer_type' || functionAround(spec) !== functionAround(value)) return undefined;
  if (functionAround(spec) === undefined || value.start - spec.end > furthest) return undefined;
  const name = tree.textOf(value);
  const between = tree.textOf({ start: spec.end, end: value.start });
  if (new RegExp(`(?<![\\w.])${name}\\b`).test(between)) return undefined;
  const text = say(
    `\`${name}\` is a nil pointer here, which \`${call}\` refuses: give it \`&${name}\`.`,
    `\`${name}\` 在此处是 nil 指针，\`${call}\` 会拒绝：应传入 \`&${name}\`。`,
  );
  return { problem: 'told', range: value, text };
}
