import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { partsOf } from '../_kit/origin/text-parts.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

export interface WrittenPattern {
  readonly node: Node;
  /** Where its text is written. */
  readonly place: Node;
  readonly pattern: string;
  readonly flags: string;
}

/** Parts of a text that is put together, and names that stand for parts. */
const mostParts = 60;

/** All patterns that a file writes down: as such, or as a text for `RegExp`. */
export function* patternsOf({ tree }: TypeScriptFile): Generator<WrittenPattern, void> {
  for (const node of tree.nodesOf('RegExpLiteral'))
    yield { node, place: node, pattern: node.pattern, flags: node.flags };
  if (!tree.words.has('RegExp')) return;
  for (const nodes of [tree.nodesOf('NewExpression'), tree.callsNamed(['RegExp'])]) {
    for (const node of nodes) {
      const made = isGlobalName(node.callee, 'RegExp') ? madeBy(node) : undefined;
      if (made !== undefined) yield made;
    }
  }
}

/** `new RegExp('…', 'i')`, `RegExp(['…', part].join('|'))` */
function madeBy(node: NodeOf<'NewExpression' | 'CallExpression'>): WrittenPattern | undefined {
  const [source, options] = node.arguments;
  if (source === undefined) return undefined;
  const pattern = new ConstantText().of(source);
  const flags = options === undefined ? '' : new ConstantText().of(options);
  if (pattern === undefined || flags === undefined) return undefined;
  return { node, place: source.type === 'Identifier' ? writtenValue(source) : node, pattern, flags };
}

/** Puts together what a file says a text is; of two that it may be, the first. */
class ConstantText {
  #left = mostParts;

  /** undefined: only the running program knows. */
  of(expression: Node): string | undefined {
    this.#left -= 1;
    if (this.#left < 0) return undefined;
    const value = writtenValue(expression);
    const parts = partsOf(value);
    if (parts !== undefined) return this.#joined(parts);
    switch (value.type) {
      case 'NumericLiteral':
        return String(value.value);
      case 'ConditionalExpression':
        return this.of(value.consequent) ?? this.of(value.alternate);
      case 'TaggedTemplateExpression':
        return this.#raw(value);
      case 'MemberExpression':
        return sourceOf(value);
      default:
        return isUndeclared(value, 'undefined') ? '' : undefined;
    }
  }

  #joined(parts: readonly (string | Node)[]): string | undefined {
    let text = '';
    for (const part of parts) {
      const next = typeof part === 'string' ? part : this.of(part);
      if (next === undefined) return undefined;
      text += next;
    }
    return text;
  }

  /** ``String.raw`\d+${part}` `` */
  #raw({ tag, quasi }: NodeOf<'TaggedTemplateExpression'>): string | undefined {
    if (tag.type !== 'MemberExpression' || propertyName(tag) !== 'raw' || !isUndeclared(tag.object, 'String'))
      return undefined;
    return this.#joined(
      quasi.quasis.flatMap(({ value }, index) => {
        const next = quasi.expressions[index];
        return next === undefined ? [value.raw] : [value.raw, next];
      }),
    );
  }
}

/** `pattern.source` */
function sourceOf(member: NodeOf<'MemberExpression'>): string | undefined {
  const pattern = propertyName(member) === 'source' ? writtenValue(unwrap(member.object)) : undefined;
  return pattern?.type === 'RegExpLiteral' ? pattern.pattern : undefined;
}
