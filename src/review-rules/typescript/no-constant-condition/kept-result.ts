import type { RuleResult } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { shortText } from '../_kit/short-text.ts';
import type { Tested } from './constant-test.ts';

/** A part of a result says how it went: who asks for it knows that the result itself is always there. */
interface Result {
  readonly call: Node;
  readonly asked: RegExp;
  readonly instead: string;
}

const mostUses = 50;

/** `if (result)` of `const result = schema.safeParse(body)`: there is a result whatever came of it. */
export function findKeptResult(node: Tested, file: TypeScriptFile): RuleResult | undefined {
  if (node.type !== 'IfStatement' && node.type !== 'ConditionalExpression') return undefined;
  const name = nameIn(node.test);
  const binding = name && referenceOf(name)?.binding;
  const found = binding?.kind === 'const' ? resultBehind(binding) : undefined;
  if (name === undefined || binding === undefined || found === undefined || isAsked(binding, found.asked))
    return undefined;
  const [code, shown] = [shortText(found.call, file), shortText(name, file)];
  return {
    report: {
      kind: 'constant-condition',
      range: rangeOf(node.test),
      confidence: 'likely',
      what: say(
        `\`${code}\` always gives an object: \`${shown}\` counts as true however it went. \`${found.instead}\` says it.`,
        `\`${code}\` 总会得到对象：无论结果如何 \`${shown}\` 都是真值。应判断 \`${found.instead}\`。`,
      ),
    },
    fix: undefined,
  };
}

/** `result`, `!result` */
function nameIn(test: Node): NodeOf<'Identifier'> | undefined {
  const bare = unwrap(test);
  if (bare.type === 'UnaryExpression' && bare.operator === '!') return nameIn(bare.argument);
  return bare.type === 'Identifier' ? bare : undefined;
}

function resultBehind({ declarations: [declaration] }: Binding): Result | undefined {
  const around = declaration && parentOf(declaration);
  if (declaration === undefined || around === undefined) return undefined;
  if (around.type === 'VariableDeclarator')
    return around.id === declaration && around.init != null ? ofValue(unwrap(around.init)) : undefined;
  return rowsIn(declaration, around);
}

function ofValue(value: Node): Result | undefined {
  const isAwaited = value.type === 'AwaitExpression';
  const call = isAwaited ? unwrap(value.argument) : value;
  if (call.type !== 'CallExpression') return undefined;
  const name = nameOfCallee(call.callee) ?? '';
  if (name === (isAwaited ? 'safeParseAsync' : 'safeParse') && call.callee.type === 'MemberExpression')
    return { call, asked: /^success$/, instead: 'success' };
  if (!isAwaited && name === 'validationResult')
    return moduleMemberOf(call.callee)?.module === 'express-validator'
      ? { call, asked: /^isEmpty$/, instead: 'isEmpty()' }
      : undefined;
  if (isAwaited && name === 'fetch' && isUndeclared(unwrap(call.callee), 'fetch'))
    return { call, asked: /^(?:ok|status)$/, instead: 'ok' };
  return undefined;
}

/** `const { rows } = await pool.query(…)` of pg: a list, if an empty one. */
function rowsIn(name: Node, property: Node): Result | undefined {
  if (property.type !== 'ObjectProperty' || keyOf(name) !== 'value' || keyName(property) !== 'rows')
    return undefined;
  const declarator = parentOf(parentOf(property) ?? property);
  if (declarator?.type !== 'VariableDeclarator' || declarator.init == null) return undefined;
  const wait = unwrap(declarator.init);
  const call = wait.type === 'AwaitExpression' ? unwrap(wait.argument) : undefined;
  if (call?.type !== 'CallExpression' || propertyName(call.callee) !== 'query') return undefined;
  return { call, asked: /^length$/, instead: 'length' };
}

/** A part of it is read that says how it went, or it is handed on whole. */
function isAsked({ references }: Binding, asked: RegExp): boolean {
  if (references.length > mostUses) return true;
  return references.some(({ identifier }) => {
    const around = parentOf(identifier);
    if (around?.type !== 'MemberExpression' && around?.type !== 'OptionalMemberExpression')
      return around?.type === 'VariableDeclarator' && around.init === identifier;
    return asked.test(propertyName(around) ?? '');
  });
}
