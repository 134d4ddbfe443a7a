import type { Offset } from '../../../domain/text-position.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { declarationAround } from '../_kit/functions.ts';
import { Variables } from '../_kit/variables.ts';

/** What one function says of its names. */
export interface FunctionFacts {
  /** Where a name gets its value; undefined for a name that gets several. */
  readonly givenBy: ReadonlyMap<string, GoNode | undefined>;
  /** Where the variable of a name gets its one value. */
  readonly sourceOf: (name: GoNode) => GoNode | undefined;
  /** Names whose address a decoder was given → where it first was. */
  readonly decoded: ReadonlyMap<string, Offset>;
  /** Texts of values whose type is asked for. */
  readonly typeAsked: ReadonlySet<string>;
  /** Texts of values that are compared with nil. */
  readonly nilAsked: ReadonlySet<string>;
  /** A panic inside is caught. */
  readonly recovers: boolean;
}

/** The facts of the functions of a file, read when they are asked for. */
export class FileFacts {
  readonly #tree: GoTree;
  readonly #known = new Map<GoNode, FunctionFacts>();
  #variables: Variables | undefined;
  #declarations: ReadonlyMap<GoNode, readonly GoNode[]> | undefined;

  constructor(tree: GoTree) {
    this.#tree = tree;
  }

  /** Of the function of the file that the node is in: what closures do counts. */
  around(node: GoNode): FunctionFacts | undefined {
    const around = declarationAround(node);
    if (around === undefined) return undefined;
    const known = this.#known.get(around);
    if (known !== undefined) return known;
    this.#declarations ??= this.#byFunction();
    const text = this.#tree.textOf(around);
    const declarations = this.#declarations.get(around) ?? [];
    const givenBy = this.#givenBy(declarations);
    const facts = {
      givenBy,
      sourceOf: (name: GoNode) => {
        const written = this.#tree.textOf(name);
        return (
          givenBy.get(written) ?? (givenBy.has(written) ? this.#sourceOf(name, declarations) : undefined)
        );
      },
      decoded: decodedIn(text, around.start),
      typeAsked: new Set([
        ...namesIn(text, /(?<![\w.()[\]"'-])([\w.()[\]"'-]{1,120})\.\(type\)/g),
        ...namesIn(text, /, *\w+ *:?= *([^\s;{}]{1,120})\.\([\w.*[\]{} ]{1,80}\)/g),
        ...namesIn(text, /\breflect\.\w+\(([\w.[\]"'-]{1,120})\)/g),
      ]),
      nilAsked: namesIn(text, /(?<![\w.()[\]"'-])([\w.()[\]"'-]{1,120}) *[!=]= *nil\b/g),
      recovers: /\brecover\(\)/.test(text),
    };
    this.#known.set(around, facts);
    return facts;
  }

  #byFunction(): ReadonlyMap<GoNode, readonly GoNode[]> {
    const found = new Map<GoNode, GoNode[]>();
    for (const kind of ['short_var_declaration', 'range_clause', 'assignment_statement']) {
      for (const node of this.#tree.nodesOf(kind)) {
        const around = declarationAround(node);
        const known = around && found.get(around);
        if (known !== undefined) known.push(node);
        else if (around !== undefined) found.set(around, [node]);
      }
    }
    return found;
  }

  /** Several variables may have the name. */
  #sourceOf(name: GoNode, declarations: readonly GoNode[]): GoNode | undefined {
    const variables = (this.#variables ??= new Variables(this.#tree));
    const written = this.#tree.textOf(name);
    const declared = variables.declarationOf(name);
    const [only, ...others] = declarations.filter((node) =>
      partsOf(childOf(node, 'left') ?? node).some(
        (target) => this.#tree.textOf(target) === written && variables.declarationOf(target) === declared,
      ),
    );
    return only === undefined || others.length > 0 ? undefined : sourceOf(only);
  }

  #givenBy(declarations: readonly GoNode[]): ReadonlyMap<string, GoNode | undefined> {
    const found = new Map<string, GoNode | undefined>();
    for (const node of declarations) {
      const targets = partsOf(childOf(node, 'left') ?? node);
      for (const target of targets) {
        const name = target.kind === 'identifier' ? this.#tree.textOf(target) : undefined;
        if (name !== undefined && name !== '_') found.set(name, found.has(name) ? undefined : sourceOf(node));
      }
    }
    return found;
  }
}

/** The one value on the right. */
function sourceOf(node: GoNode): GoNode | undefined {
  const right = childOf(node, 'right');
  if (right?.kind !== 'expression_list') return right;
  const [source, ...others] = partsOf(right);
  return others.length === 0 ? source : undefined;
}

function namesIn(text: string, pattern: RegExp): ReadonlySet<string> {
  return new Set([...text.matchAll(pattern)].map(([, name = '']) => name.replace(/^\(+/, '')));
}

function decodedIn(text: string, start: Offset): ReadonlyMap<string, Offset> {
  const found = new Map<string, Offset>();
  for (const { 1: name = '', index } of text.matchAll(
    /\.(?:Unmarshal|UnmarshalStrict|Decode|BindJSON|ShouldBindJSON)\((?:[^()\n]{1,80}, *)?&(\w+)\)/g,
  ))
    if (!found.has(name) && !isTrusted(text, index)) found.set(name, start + index);
  return found;
}

/** `json.Unmarshal(text, &doc)`, whose error nobody takes, of what whoever calls it gives: they know that it is good. */
function isTrusted(text: string, index: number): boolean {
  const isDropped = /(?:^|\n)\s*\w+$/.test(text.slice(Math.max(0, index - longestLine), index));
  const given = /^\.\w+\((\w+),/.exec(text.slice(index, index + longestLine))?.[1];
  const head = text.slice(0, text.indexOf('{'));
  return isDropped && given !== undefined && new RegExp(`\\b${given} \\[\\]byte\\b`).test(head);
}

const longestLine = 120;
