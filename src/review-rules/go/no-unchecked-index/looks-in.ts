import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { isInside } from '../_kit/is-inside.ts';
import { bareText } from './bare-text.ts';

/** The texts that a function looks at, as they are written, and what looks at them. */
export interface TextLooks {
  readonly seen: ReadonlyMap<string, readonly GoNode[]>;
  /** Asked only whether they are empty, or how long they are. */
  readonly measured: ReadonlySet<string>;
}

/** Functions that do something with a text without looking at what it holds; every other one may. */
const blind =
  /^(?:Trim\w*|To(?:Lower|Upper)|Replace(?:All)?|Split\w*|Fields\w*|string|append|cap|copy|Join|New\w*|Get|Set|Add|Write\w*|F?[pP]rint(?:f|ln)?|Sprint(?:f|ln)?|Errorf|Wrapf?|(?:Trace|Debug|Info|Warn|Warning|Error|Log)(?:f|ln|w|S)?|Atoi|Parse(?:Int|Uint|Float|Bool)|Find\w*)$/;

export function looksIn(around: GoNode, tree: GoTree): TextLooks {
  const [seen, measured] = [new Map<string, GoNode[]>(), new Set<string>()];
  for (const { by, texts, isMeasure } of allLooks(around, tree))
    for (const text of texts) {
      const written = text === undefined ? '' : tree.textOf(bareText(text, tree));
      if (isMeasure) measured.add(written);
      else seen.set(written, [...(seen.get(written) ?? []), by]);
    }
  return { seen, measured };
}

interface Look {
  readonly by: GoNode;
  readonly texts: readonly (GoNode | undefined)[];
  readonly isMeasure: boolean;
}

function* allLooks(around: GoNode, tree: GoTree): Generator<Look, void> {
  for (const by of tree.nodesOf('call_expression')) if (isInside(by, around)) yield handedOver(by, tree);
  for (const by of tree.nodesOf('binary_expression')) {
    if (!isInside(by, around) || !/^[!=]=$/.test(childOf(by, 'operator')?.kind ?? '')) continue;
    const texts = [childOf(by, 'left'), childOf(by, 'right')];
    const isMeasure = texts.some((one) => one !== undefined && /^(?:""|``|nil)$/.test(tree.textOf(one)));
    yield { by, texts, isMeasure };
  }
  for (const by of tree.nodesOf('expression_switch_statement'))
    if (isInside(by, around)) yield { by, texts: [childOf(by, 'value')], isMeasure: false };
}

function handedOver(by: GoNode, tree: GoTree): Look {
  const callee = childOf(by, 'function');
  const isMethod = callee?.kind === 'selector_expression';
  const field = isMethod ? childOf(callee, 'field') : callee;
  const name = field === undefined ? '' : tree.textOf(field);
  if (name === 'len') return { by, isMeasure: true, texts: argumentsOf(by) };
  const asked =
    isMethod && /^(?:Is|Has|Contains|Match|Valid)/.test(name) ? childOf(callee, 'operand') : undefined;
  return { by, isMeasure: false, texts: blind.test(name) ? [] : [...argumentsOf(by), asked] };
}
