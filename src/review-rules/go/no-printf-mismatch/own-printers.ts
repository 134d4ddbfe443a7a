import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { PrintCall } from '../_kit/print-calls.ts';

/** Functions of a file that hand their format and values on as they are: `func (l *Logger) Warnf(format string, args ...any)`. */
export class OwnPrinters {
  readonly #tree: GoTree;
  /** The number of the format, by the name of the function, or with a dot that of the method. */
  readonly #first = new Map<string, number | undefined>();

  constructor(tree: GoTree) {
    this.#tree = tree;
    for (const [kind, before] of kinds)
      for (const node of tree.nodesOf(kind)) {
        const name = childOf(node, 'name');
        const key = name === undefined ? '' : before + tree.textOf(name);
        if (!key.endsWith('f')) continue;
        this.#first.set(key, this.#first.has(key) ? undefined : formatOf(node, tree));
      }
  }

  callOf(call: GoNode): PrintCall | undefined {
    const callee = childOf(call, 'function');
    if (callee === undefined || this.#first.size === 0) return undefined;
    const field = callee.kind === 'selector_expression' ? childOf(callee, 'field') : undefined;
    const isPlain = callee.kind === 'identifier' || field !== undefined;
    const first = isPlain ? this.#first.get(keyOf(callee, field, this.#tree)) : undefined;
    // Another type may have a method of that name, and other things before its format.
    if (first === undefined || (field !== undefined && first > 0)) return undefined;
    return { style: 'format', first, name: this.#tree.textOf(callee), isStandard: false };
  }
}

const kinds = [
  ['function_declaration', ''],
  ['method_declaration', '.'],
] as const;

function keyOf(callee: GoNode, field: GoNode | undefined, tree: GoTree): string {
  return field === undefined ? tree.textOf(callee) : `.${tree.textOf(field)}`;
}

function formatOf(node: GoNode, tree: GoTree): number | undefined {
  const [parameters, body] = [childOf(node, 'parameters'), kindIn(node, 'block')];
  if (parameters === undefined || body === undefined) return undefined;
  const [, before, format = '', values = ''] =
    /^\((?:(.*), )?(\w+) string, (\w+) \.\.\.(?:any|interface\{\})\)$/.exec(tree.textOf(parameters)) ?? [];
  if (format === '') return undefined;
  // What a logger puts before its lines, `l.prefix` or `a.name`, has no verbs.
  const text = String.raw`(?:(?:"[^"%\n]*"|\w+\.(?:\w*(?:[pP]refix|[nN]ame|[tT]ag|I[dD])|id|component|module)) ?\+ ?){0,3}${format}(?: ?\+ ?"[^"%\n]*")?`;
  const hands = new RegExp(
    String.raw`\.\w*(?:[pP]rint|Error|Warn|Warning|Info|Debug|Trace|Fatal|Panic|Log|Skip)f\((?:[^()\n]*, )?${text}, ${values}\.\.\.\)`,
  );
  if (!hands.test(tree.textOf(body))) return undefined;
  return before === undefined ? 0 : before.split(',').length;
}
