import { asMap, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlMap, YamlNode } from '../../../languages/yaml/node.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { closeOf } from '../_kit/expressions-in.ts';
import { stepsOf } from '../_kit/steps-of.ts';
import type { VainExpression } from './vain-expression.ts';

/** Conditions with something around their `${{ … }}`: what comes of it is a text, and one that is not empty is true. */
export function* fixedConditions(file: YamlFile): Generator<VainExpression, void> {
  for (const owner of ownersOf(file)) {
    const condition = valueOf(owner, 'if');
    if (condition?.kind !== 'scalar' || !condition.text.includes('${{')) continue;
    const around = textAround(condition.text);
    if (around !== '')
      yield { problem: 'text', range: condition.range, isBlock: /^\s*§[^\S\n]*\n\s*$/.test(around) };
  }
}

/** What stands around its first expression, which is a `§` there; empty: nothing. */
function textAround(condition: string): string {
  const open = condition.indexOf('${{');
  const close = closeOf(condition, open);
  const around = close === -1 ? condition : `${condition.slice(0, open)}§${condition.slice(close + 2)}`;
  return around === '§' ? '' : around;
}

function* ownersOf(file: YamlFile): Generator<YamlMap, void> {
  const [root] = file.tree.documents;
  if (file.tree.kind === 'github-workflow')
    for (const { value } of jobsOf(root)?.entries ?? []) if (value.kind === 'map') yield value;
  for (const { step } of stepsOf(file)) yield step;
}

export function jobsOf(root: YamlNode | undefined): YamlMap | undefined {
  return asMap(valueOf(root, 'jobs'));
}
