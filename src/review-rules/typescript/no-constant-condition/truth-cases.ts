import type { RuleResult } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { shortText } from '../_kit/short-text.ts';
import { expressionResult } from './expression-result.ts';

/** `switch (score) { case score >= 90: … }`: the score is compared with true or false. */
export function* findTruthCases(
  { discriminant, cases }: NodeOf<'SwitchStatement'>,
  file: TypeScriptFile,
): Generator<RuleResult, void> {
  const subject = unwrap(discriminant);
  if (subject.type !== 'Identifier' && subject.type !== 'MemberExpression') return;
  for (const { test } of cases) {
    if (test == null || !asksFor(unwrap(test), subject)) continue;
    const [code, name] = [shortText(test, file), shortText(subject, file)];
    yield expressionResult(
      test,
      say(
        `\`${name}\` itself is compared with \`true\` or \`false\`, as which \`${code}\` comes out: \`switch (true)\` was meant.`,
        `这里是用 \`${name}\` 本身与 \`${code}\` 的结果 \`true\` 或 \`false\` 比较：本意应是 \`switch (true)\`。`,
      ),
      'likely',
    );
  }
}

/** `score >= 90`, `score >= 80 && score < 90` */
function asksFor(test: Node, subject: Node): boolean {
  if (test.type === 'LogicalExpression')
    return asksFor(unwrap(test.left), subject) && asksFor(unwrap(test.right), subject);
  if (test.type !== 'BinaryExpression' || !/^(?:[<>]=?|[=!]==?)$/.test(test.operator)) return false;
  return isSameExpression(unwrap(test.left), subject) || isSameExpression(unwrap(test.right), subject);
}
