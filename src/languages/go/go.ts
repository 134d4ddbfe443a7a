import type { RepoPath } from '../../domain/ids.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import type { Range } from '../../domain/text-position.ts';
import type { Comment, Language, ParseResult } from '../language.ts';
import type { FlowResult } from '../../analysis/flow/form.ts';
import { goVersionOfBuildLine } from './build-version.ts';
import { importsOf } from './imports.ts';
import type { FileContext } from './lower/context.ts';
import { endingFunctions } from './ending-functions.ts';
import { lower } from './lower/lower.ts';
import { kindIn } from './node.ts';
import type { GoNode } from './node.ts';
import { parseSyntax } from './parse.ts';
import { Places } from './places.ts';
import type { Syntax } from './tree.ts';

/** A parsed Go file. */
export class GoTree {
  readonly root: GoNode;
  readonly places: Places;
  readonly #moduleVersion: number | undefined;
  readonly #syntax: Syntax;
  readonly #text: string;
  readonly #flows = new Map<GoNode, FlowResult>();
  #imports: ReadonlyMap<string, string> | undefined;
  #endings: ReadonlySet<string> | undefined;

  constructor(text: string, syntax: Syntax, moduleVersion?: number) {
    this.root = syntax.root;
    this.places = new Places(text, syntax);
    this.#moduleVersion = moduleVersion;
    this.#syntax = syntax;
    this.#text = text;
  }

  /** All nodes of a kind in the order of the source. */
  nodesOf(kind: string): readonly GoNode[] {
    return this.#syntax.byKind.get(kind) ?? [];
  }

  textOf({ start, end }: Range): string {
    return this.#text.slice(start, end);
  }

  /** Names of packages in this file → their paths. */
  get imports(): ReadonlyMap<string, string> {
    return (this.#imports ??= importsOf(this.nodesOf('import_spec'), (node) => this.textOf(node)));
  }

  /** N of the Go 1.N that it is written in; undefined: not known. A build line may ask for more than the module has. */
  get version(): number | undefined {
    if (this.#moduleVersion === undefined) return undefined;
    return Math.max(this.#moduleVersion, goVersionOfBuildLine(this.#text) ?? 0);
  }

  /** All functions, methods and function literals that have a body. */
  get functions(): readonly GoNode[] {
    return ['function_declaration', 'method_declaration', 'func_literal']
      .flatMap((kind) => this.nodesOf(kind))
      .filter((node) => kindIn(node, 'block') !== undefined);
  }

  /** The graph of a function, made when it is asked for first. */
  flowOf(node: GoNode): FlowResult {
    const known = this.#flows.get(node);
    if (known !== undefined) return known;
    const file: FileContext = {
      textOf: (of) => this.textOf(of),
      imports: this.imports,
      isEnding: (name) => this.#endingNames.has(name),
    };
    const flow = lower(file, node);
    this.#flows.set(node, flow);
    return flow;
  }

  get #endingNames(): ReadonlySet<string> {
    return (this.#endings ??= endingFunctions(this.nodesOf('function_declaration'), (of) => this.textOf(of)));
  }

  get comments(): readonly Comment[] {
    return this.#syntax.comments.map((range) => ({
      range,
      text: withoutMarks(this.#text.slice(range.start, range.end)),
    }));
  }
}

export type GoFile = SourceFile<GoTree>;

export const go: Language<GoTree> = {
  id: 'go',
  parse,
  commentsOf: ({ tree }) => tree.comments,
  symbolPathAt: ({ tree }, offset) => tree.places.symbolPathAt(offset),
  normalise: ({ tree }, range) => tree.places.normalise(range),
  surroundings: ({ tree }, range) => tree.places.surroundings(range),
};

function parse(path: RepoPath, text: string, _imports?: unknown, goVersion?: number): ParseResult<GoTree> {
  const result = parseSyntax(text);
  if (result.kind === 'broken') return result;
  const tree = new GoTree(text, result.syntax, goVersion);
  return { kind: 'parsed', file: { path, language: 'go', text, tree } };
}

function withoutMarks(comment: string): string {
  return comment.startsWith('/*') ? comment.slice(2, -2) : comment.slice(2).replace(/\r$/, '');
}
