import { NodeTypes } from '@vue/compiler-dom';
import type {
  DirectiveNode,
  ElementNode,
  ExpressionNode,
  SimpleExpressionNode,
  TemplateChildNode,
} from '@vue/compiler-dom';
import type { Range } from '../../domain/text-position.ts';
import { parsePart } from '../typescript/parse.ts';
import type { TemplateHtml, TemplateLoop } from '../typescript/template-code.ts';
import { assignmentOf, functionOf, statementOf } from './made-nodes.ts';
import type { Expression, Parameters, Statement } from './made-nodes.ts';
import { loopOf } from './template-loop.ts';

type ForParts = NonNullable<DirectiveNode['forParseResult']>;

/** Makes statements of the expressions of a template: handlers, loops and slots are functions with names of their own. */
export class TemplateReader {
  readonly html: TemplateHtml[] = [];
  readonly loops: TemplateLoop[] = [];
  readonly #isTyped: boolean;
  #isWhole = true;

  constructor(isTyped: boolean) {
    this.#isTyped = isTyped;
  }

  /** Every expression could be read. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  read(nodes: readonly TemplateChildNode[]): readonly Statement[] {
    return nodes.flatMap((node) => {
      if (node.type === NodeTypes.ELEMENT) return this.#element(node);
      return node.type === NodeTypes.INTERPOLATION ? this.#value(node.content) : [];
    });
  }

  #element(element: ElementNode): readonly Statement[] {
    const directives = element.props.filter((one) => one.type === NodeTypes.DIRECTIVE);
    if (directives.some(({ name }) => name === 'pre')) return [];
    const range = rangeOf(element.loc);
    const slot = directives.find(({ name }) => /^(?:slot|slot-scope|scope)$/.test(name));
    const params = slot?.exp ?? legacyScopeOf(element);
    const children = this.read(element.children);
    const inner = [
      ...directives.flatMap((one) => this.#directive(one)),
      ...(params === undefined ? children : [functionOf(this.#parameters([params]), children, range)]),
    ];
    const loop = directives.find(({ name }) => name === 'for')?.forParseResult;
    const repeated = loop && loopOf(element);
    if (repeated !== undefined) this.loops.push(repeated);
    return loop === undefined ? inner : this.#loop(loop, inner, range);
  }

  #loop(
    { source, value, key, index }: ForParts,
    inner: readonly Statement[],
    range: Range,
  ): readonly Statement[] {
    const params = this.#parameters([value, key, index].filter((one) => one !== undefined));
    return [...this.#value(source), functionOf(params, inner, range)];
  }

  #directive(directive: DirectiveNode): readonly Statement[] {
    const { name, arg, exp } = directive;
    const computed = arg?.type === NodeTypes.SIMPLE_EXPRESSION && !arg.isStatic ? this.#value(arg) : [];
    if (exp === undefined) return computed;
    switch (name) {
      case 'for':
        // One that the library cannot take apart is none that we can.
        this.#isWhole &&= directive.forParseResult !== undefined;
        return [];
      case 'slot':
        return computed;
      case 'on':
        return [...computed, functionOf([], this.#statements(exp), rangeOf(exp.loc))];
      case 'model':
        return [...computed, ...this.#model(exp)];
      default:
        return [...computed, ...this.#bound(directive, exp)];
    }
  }

  #bound({ name, arg, rawName }: DirectiveNode, exp: ExpressionNode): readonly Statement[] {
    const statements = this.#value(exp);
    const [first] = statements;
    const isHtml =
      name === 'html' ||
      (name === 'bind' && arg?.type === NodeTypes.SIMPLE_EXPRESSION && /^inner-?html$/i.test(arg.content));
    if (isHtml && first?.type === 'ExpressionStatement')
      this.html.push({
        expression: first.expression,
        range: rangeOf(exp.loc),
        attribute: rawName ?? 'v-html',
      });
    return statements;
  }

  /** What is put in is assigned. */
  #model(exp: ExpressionNode): readonly Statement[] {
    const values = this.#value(exp);
    const [target] = this.#value(exp);
    const range = rangeOf(exp.loc);
    if (target?.type !== 'ExpressionStatement') return values;
    const { expression } = target;
    return expression.type === 'Identifier' || expression.type === 'MemberExpression'
      ? [...values, functionOf([], [assignmentOf(expression, range)], range)]
      : values;
  }

  #value(exp: ExpressionNode): readonly Statement[] {
    if (exp.type !== NodeTypes.SIMPLE_EXPRESSION || exp.content.trim() === '') return [];
    const expression = this.#expressionIn(`(${exp.content})`, exp);
    return expression === undefined ? [] : [statementOf(expression, rangeOf(exp.loc))];
  }

  #expressionIn(code: string, exp: SimpleExpressionNode): Expression | undefined {
    const statement = this.#parsed(code, exp, -1)?.[0];
    if (statement?.type === 'ExpressionStatement') return statement.expression;
    this.#isWhole = false;
    return undefined;
  }

  #statements(exp: ExpressionNode): readonly Statement[] {
    if (exp.type !== NodeTypes.SIMPLE_EXPRESSION) return [];
    // `function () {}` is one only in parentheses.
    if (/^\s*(?:async\s+)?function\b/.test(exp.content)) return this.#value(exp);
    const statements = this.#parsed(exp.content, exp, 0);
    this.#isWhole &&= statements !== undefined;
    return statements ?? [];
  }

  #parameters(written: readonly (ExpressionNode | string)[]): Parameters {
    const texts = written.map((one) =>
      typeof one === 'string' ? one : one.type === NodeTypes.SIMPLE_EXPRESSION ? one.content : '',
    );
    const [first] = written;
    const at = typeof first === 'object' && first.type === NodeTypes.SIMPLE_EXPRESSION ? first : undefined;
    const statement = this.#parsed(`(${texts.join(',')})=>{}`, at, -1)?.[0];
    if (statement?.type === 'ExpressionStatement' && statement.expression.type === 'ArrowFunctionExpression')
      return statement.expression.params;
    this.#isWhole = false;
    return [];
  }

  #parsed(
    code: string,
    exp: SimpleExpressionNode | undefined,
    shift: number,
  ): readonly Statement[] | undefined {
    return parsePart(code, Math.max(0, (exp?.loc.start.offset ?? 0) + shift), this.#isTyped);
  }
}

/** Vue 2: `slot-scope="{ item }"`. */
function legacyScopeOf({ props }: ElementNode): string | undefined {
  const scope = props.find(
    (one) => one.type === NodeTypes.ATTRIBUTE && (one.name === 'slot-scope' || one.name === 'scope'),
  );
  return scope?.type === NodeTypes.ATTRIBUTE ? scope.value?.content : undefined;
}

function rangeOf({ start, end }: ElementNode['loc']): Range {
  return { start: start.offset, end: end.offset };
}
