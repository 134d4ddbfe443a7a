import type { Node } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import type { Known } from '../_kit/origin/trace.ts';
import { propertyName } from '../_kit/property-name.ts';
import { isCut } from './is-short-text.ts';

/** A field that is written more often is not followed. */
const mostWrites = 6;

/** What a text is as long as, where its parts do not matter. */
export class LongTexts {
  readonly #file: TypeScriptFile;
  #fields: ReadonlyMap<string, readonly Node[]> | undefined;

  constructor(file: TypeScriptFile) {
    this.#file = file;
  }

  /** The text in which something is replaced; what is written to a field of `this`; nothing where a part was cut out. */
  behind(expression: Node): Known | undefined {
    if (isCut(expression)) return 'harmless';
    if (isCall(expression)) {
      const callee = unwrap(expression.callee);
      const isReplacing = /^replace(?:All)?$/.test(propertyName(callee) ?? '') && 'object' in callee;
      return isReplacing ? { key: expression, values: [callee.object as Node] } : undefined;
    }
    const field = fieldOf(expression);
    const values = field === undefined ? undefined : (this.#fields ??= fieldsOf(this.#file)).get(field);
    return values && values.length <= mostWrites ? { key: values[0] ?? expression, values } : undefined;
  }
}

/** `text` of `this.text` */
function fieldOf(expression: Node): string | undefined {
  const isField =
    expression.type === 'MemberExpression' && unwrap(expression.object).type === 'ThisExpression';
  return isField ? (propertyName(expression) ?? undefined) : undefined;
}

function fieldsOf({ tree }: TypeScriptFile): ReadonlyMap<string, readonly Node[]> {
  const fields = new Map<string, Node[]>();
  for (const { left, right } of tree.nodesOf('AssignmentExpression')) {
    const field = fieldOf(left);
    if (field === undefined) continue;
    const known = fields.get(field);
    if (known === undefined) fields.set(field, [right]);
    else known.push(right);
  }
  return fields;
}
