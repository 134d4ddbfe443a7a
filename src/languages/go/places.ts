import { lastIndexWhere } from '../../domain/last-index-where.ts';
import type { Offset, Range } from '../../domain/text-position.ts';
import type { Surroundings } from '../language.ts';
import { childAt, childOf, indexOfChildAt, partsOf } from './node.ts';
import type { GoNode } from './node.ts';
import type { Syntax } from './tree.ts';

/** What holds statements, declarations or elements one after the other. */
const listKinds: ReadonlySet<string> = new Set([
  'source_file',
  'statement_list',
  'expression_switch_statement',
  'type_switch_statement',
  'select_statement',
  'literal_value',
  'field_declaration_list',
  'interface_type',
  'import_spec_list',
  'var_spec_list',
  'const_declaration',
]);

/** How many neighbours on each side tell where something stands. */
const neighbours = 2;

/** What is said of places in one tree. Texts of neighbours are kept: findings stand close together. */
export class Places {
  readonly #text: string;
  readonly #root: GoNode;
  readonly #leaves: readonly GoNode[];
  readonly #texts = new Map<GoNode, string>();

  constructor(text: string, { root, leaves }: Pick<Syntax, 'root' | 'leaves'>) {
    this.#text = text;
    this.#root = root;
    this.#leaves = leaves;
  }

  symbolPathAt(offset: Offset): readonly string[] {
    const path: string[] = [];
    for (let at: GoNode | undefined = this.#root; at !== undefined; at = childAt(at, offset))
      path.push(...this.#namesOf(at));
    return path;
  }

  /** The tokens of a range; of one that holds none, the token around it. */
  normalise({ start, end }: Range): string {
    const words: string[] = [];
    let index = this.#firstLeafAfter(start);
    for (let leaf = this.#leaves[index]; leaf !== undefined && leaf.start < end; leaf = this.#leaves[++index])
      if (!isLayout(leaf, this.#leaves[index + 1])) words.push(this.#wordOf(leaf));
    return words.join(' ');
  }

  surroundings({ start, end }: Range): Surroundings {
    let list: GoNode | undefined;
    for (let at: GoNode | undefined = this.#root; at !== undefined && end <= at.end; at = childAt(at, start))
      if (listKinds.has(at.kind) && (childAt(at, start)?.end ?? 0) >= end) list = at;
    if (list === undefined) return { before: [], after: [] };
    const index = indexOfChildAt(list, start);
    return { before: this.#textsBeside(list, index, -1), after: this.#textsBeside(list, index, 1) };
  }

  #textsBeside({ children }: GoNode, from: number, step: 1 | -1): readonly string[] {
    const texts: string[] = [];
    let index = from + step;
    for (
      let child = children[index];
      child !== undefined && texts.length < neighbours;
      child = children[index]
    ) {
      if (child.isNamed) texts.push(this.#textOf(child));
      index += step;
    }
    return texts;
  }

  #textOf(node: GoNode): string {
    const text = this.#texts.get(node) ?? this.normalise(node);
    this.#texts.set(node, text);
    return text;
  }

  /** The first leaf that ends behind a place. */
  #firstLeafAfter(offset: Offset): number {
    return lastIndexWhere(this.#leaves, ({ end }) => end <= offset) + 1;
  }

  /** What is written in literals stands in quotation marks: secrets are looked for there. */
  #wordOf({ kind, start, end }: GoNode): string {
    const text = this.#text.slice(start, end);
    return kind.endsWith('_literal_content') || kind === 'escape_sequence' ? JSON.stringify(text) : text;
  }

  #namesOf(node: GoNode): readonly string[] {
    switch (node.kind) {
      case 'function_declaration':
      case 'type_spec':
      case 'type_alias':
        return [this.#nameOf(childOf(node, 'name'))];
      case 'method_declaration':
        return [receiverType(node, this.#text), this.#nameOf(childOf(node, 'name'))];
      case 'var_spec':
      case 'const_spec':
        return isOfFile(node) ? [this.#nameOf(childOf(node, 'name'))] : [];
      case 'call_expression':
        return this.#titleOf(node);
      default:
        return [];
    }
  }

  #nameOf(node: GoNode | undefined): string {
    return node === undefined ? '' : this.#text.slice(node.start, node.end);
  }

  /** `t.Run("empty", func(t *testing.T) { … })`: a call with a title and a body is a place with a name. */
  #titleOf(node: GoNode): readonly string[] {
    const [title, ...rest] = partsOf(childOf(node, 'arguments') ?? node);
    if (title?.kind !== 'interpreted_string_literal' || !rest.some(({ kind }) => kind === 'func_literal'))
      return [];
    const name = this.#nameOf(childOf(node, 'function'));
    return [`${name}(${this.#text.slice(title.start + 1, title.end - 1)})`];
  }
}

/** Alone, or in a list in parentheses. */
function isOfFile(spec: GoNode): boolean {
  const around = spec.parent?.kind === 'var_spec_list' ? spec.parent.parent : spec.parent;
  return around?.parent?.kind === 'source_file';
}

/** `Server` of `func (s *Server) Close()`. */
function receiverType(method: GoNode, text: string): string {
  const [parameter] = partsOf(childOf(method, 'receiver') ?? method);
  let type = parameter === undefined ? undefined : childOf(parameter, 'type');
  while (
    type?.kind === 'pointer_type' ||
    type?.kind === 'parenthesized_type' ||
    type?.kind === 'generic_type'
  )
    [type] = partsOf(type);
  return type === undefined ? '' : text.slice(type.start, type.end);
}

/** Ends of lines, commas before a closing bracket, and brackets that only group. */
function isLayout({ kind, parent }: GoNode, next: GoNode | undefined): boolean {
  switch (kind) {
    case '\n':
    case ';':
      return true;
    case ',':
      return next !== undefined && /^[)}\]]$/.test(next.kind);
    case '(':
    case ')':
      return parent?.kind === 'parenthesized_expression';
    default:
      return false;
  }
}
