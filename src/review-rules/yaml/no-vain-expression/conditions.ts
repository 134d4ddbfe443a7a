import { asMap, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlMap, YamlNode } from '../../../languages/yaml/node.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { stepsOf } from '../_kit/steps-of.ts';
import type { VainExpression } from './vain-expression.ts';

/** Conditions with something around their `${{ … }}`: what comes of it is a text, and one that is not empty is true. */
export function* fixedConditions(file: YamlFile): Generator<VainExpression, void> {
  for (const owner of ownersOf(file)) {
    const condition = valueOf(owner, 'if');
    if (condition?.kind !== 'scalar' || !condition.text.includes('${{')) continue;
    const isWhole = /^\$\{\{(?:(?!\}\})[^])*\}\}$/.test(condition.text);
    if (!isWhole)
      yield {
        problem: 'text',
        range: condition.range,
        isBlock: /^\s*\$\{\{(?:(?!\}\})[^])*\}\}[^\S\n]*\n\s*$/.test(condition.text),
      };
  }
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
