import { asList, nodesBelow, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import type { BrokenExpression } from './vain-expression.ts';

/** Texts and patterns; a pattern follows `=~`, `!~` or a list of them, and has no other `/` in it. */
const texts = /"[^"]*"|'[^']*'|(?<=[=!]~\s{0,9})\/(?:[^/\\\n]|\\.)*\/[a-z]*/g;
const single = /(?<![=!<>])=(?![=~])|(?<!&)&(?!&)|(?<!\|)\|(?!\|)|===/;
const bareWord = /(?<![\w$.-])(?!(?:null|true|false)\b)[A-Za-z_][\w./-]*/;

/** Conditions of rules that GitLab cannot read, and for which it refuses the pipeline. */
export function* brokenRulesOfGitlab({ tree, text }: YamlFile): Generator<BrokenExpression, void> {
  // What is put in for `$[[ … ]]` may be any part of a condition.
  if (text.includes('$[[') || !/\brules:/.test(text)) return;
  for (const document of tree.documents)
    for (const node of nodesBelow(document)) {
      if (node.kind !== 'map') continue;
      const rules = node.entries.find(({ key }) => key.text === 'rules')?.value;
      if (rules?.kind !== 'list') continue;
      for (const rule of asList(rules)?.items ?? []) {
        const condition = rule.kind === 'map' ? valueOf(rule, 'if') : undefined;
        if (condition?.kind !== 'scalar') continue;
        const name = faultIn(condition.text);
        if (name !== undefined) yield { problem: 'broken', fault: 'rule', name, range: condition.range };
      }
    }
}

function faultIn(condition: string): string | undefined {
  const plain = condition.replace(texts, (part) => `"${' '.repeat(part.length - 2)}"`);
  // A pattern that was not recognised, or a quote without its other end.
  if (/[/'\\#]/.test(plain)) return undefined;
  return single.exec(plain)?.[0] ?? /\$\{/.exec(plain)?.[0] ?? bareWord.exec(plain)?.[0];
}
