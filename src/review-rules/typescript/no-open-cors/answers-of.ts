import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf } from '../../../languages/typescript/node.ts';
import { lookUp } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';

/** What a function answers with: by its callback, behind `null`, or as its result. undefined: also in other ways. */
export function answersOf(
  answer: FunctionNode,
  file: TypeScriptFile,
): readonly (Node | undefined)[] | undefined {
  const [, callback] = answer.params;
  const given = callback && givenTo(callback, answer, file);
  // Hono gives a context there.
  return callback === undefined || given?.length === 0 ? resultsOf(answer) : given;
}

function givenTo(
  callback: Node,
  { body }: FunctionNode,
  { tree }: TypeScriptFile,
): readonly (Node | undefined)[] | undefined {
  const binding = callback.type === 'Identifier' ? lookUp(tree.scopeOf(body), callback.name) : undefined;
  const uses = binding?.references.filter(({ access }) => access === 'read') ?? [];
  const answers: (Node | undefined)[] = [];
  for (const { identifier } of uses) {
    const call = parentOf(identifier);
    if (call?.type !== 'CallExpression' || keyOf(identifier) !== 'callee') return undefined;
    if (call.arguments[0]?.type !== 'NullLiteral') return undefined;
    answers.push(call.arguments[1]);
  }
  return answers;
}

function resultsOf(answer: FunctionNode): readonly (Node | undefined)[] {
  if (answer.body.type !== 'BlockStatement') return [answer.body];
  const [only, ...others] = answer.body.body;
  return only?.type === 'ReturnStatement' && others.length === 0 ? [only.argument ?? undefined] : [];
}
