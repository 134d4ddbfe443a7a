import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { bareText } from './bare-text.ts';
import type { NodesByDeclaration } from './nodes-by-declaration.ts';

/** The texts that a function looks at, as they are written, and what looks at them. */
export interface TextLooks {
  readonly seen: ReadonlyMap<string, readonly GoNode[]>;
  /** Asked only whether they are empty, or how long they are. */
  readonly measured: ReadonlySet<string>;
}

/** Functions that do something with a text without looking at what it holds; every other one may. */
const blind =
  /^(?:Trim\w*|To(?:Lower|Upper)|Replace(?:All)?|Split\w*|Fields\w*|string|append|cap|copy|Join|New\w*|Get|Set|Add|Write\w*|F?[pP]rint(?:f|ln)?|Sprint(?:f|ln)?|Errorf|Wrapf?|(?:Trace|Debug|Info|Warn|Warning|Error|Log)(?:f|ln|w|S)?|Atoi|Parse(?:Int|Uint|Float|Bool)|Find\w*)$/;

export function looksIn(around: GoNode, tree: GoTree, nodes: NodesByDeclaration): TextLooks {
  const [seen, measured] = [new Map<string, GoNode[]>(), new Set<string>()];
  for (const { by, texts, isMeasure } of allLooks(around, tree, nodes))
    for (const text of texts) {
      const written = text === undefined ? '' : tree.textOf(bareText(text, tree));
      if (isMeasure) measured.add(written);
      else seen.set(written, [...(seen.get(written) ?? []).slice(0, 1), by]);
    }
  return { seen, measured };
}

interface Look {
  readonly by: GoNode;
  readonly texts: readonly (GoNode | undefined)[];
  readonly isMeasure: boolean;
}

function* allLooks(around: GoNode, tree: GoTree, nodes: NodesByDeclaration): Generator<Look, void> {
  for (const by of nodes.in(around, 'call_expression')) yield handedOver(by, tree);
  for (const by of nodes.in(around, 'binary_expression')) {
    if (!/^[!=]=$/.test(childOf(by, 'operator')?.kind ?? '')) continue;
    const texts = [childOf(by, 'left'), childOf(by, 'right')];
    const isMeasure = texts.some((one) => one !== undefined && /^(?:""|``|nil)$/.test(tree.textOf(one)));
    yield { by, texts, isMeasure };
  }
  for (const by of nodes.in(around, 'expression_switch_statement'))
    yield { by, texts: [childOf(by, 'value')], isMeasure: false };
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
