import type { AST, Rule, SourceCode } from 'eslint';

type Typed<Type extends Rule.Node['type']> = Extract<Rule.Node, { type: Type }>;
type FunctionNode = Typed<'FunctionDeclaration' | 'FunctionExpression' | 'ArrowFunctionExpression'>;
type Statement = Typed<'BlockStatement'>['body'][number];

/**
 * Like `max-lines-per-function` without blank lines and comments, but a flat `switch`, where each case has one statement,
 * is a table and counts as one line: splitting it by node kinds would only scatter it.
 */
export const functionLength: Rule.RuleModule = {
  meta: {
    type: 'suggestion',
    schema: [{ type: 'object', properties: { max: { type: 'integer' } }, required: ['max'] }],
    messages: { long: 'This function has {{lines}} lines; more than {{max}} are hard to hold in mind.' },
  },
  create(context) {
    const { max } = context.options[0] as { readonly max: number };
    const check = (node: FunctionNode): void => {
      const lines = linesOf(node, context.sourceCode);
      if (lines > max)
        context.report({ node, messageId: 'long', data: { lines: String(lines), max: String(max) } });
    };
    return { FunctionDeclaration: check, FunctionExpression: check, ArrowFunctionExpression: check };
  },
};

function linesOf(node: FunctionNode, source: SourceCode): number {
  const statements = node.body.type === 'BlockStatement' ? node.body.body : [];
  return statements
    .filter(isFlatSwitch)
    .reduce((lines, table) => lines - codeLines(table, source) + 1, codeLines(node, source));
}

function codeLines(node: FunctionNode | Statement, source: SourceCode): number {
  return new Set(source.getTokens(node).flatMap(linesOfToken)).size;
}

function linesOfToken({ loc: { start, end } }: AST.Token): number[] {
  return Array.from({ length: end.line - start.line + 1 }, (_line, index) => start.line + index);
}

function isFlatSwitch(statement: Statement): boolean {
  return (
    statement.type === 'SwitchStatement' &&
    statement.cases.every(({ consequent }) => consequent.filter(isNoBreak).length <= 1)
  );
}

function isNoBreak(statement: Statement): boolean {
  return statement.type !== 'BreakStatement';
}
