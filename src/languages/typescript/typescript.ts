import type { ImportedFiles } from '../../domain/file-outline.ts';
import type { RepoPath } from '../../domain/ids.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import type { FlowReference, FlowResult } from '../../analysis/flow/form.ts';
import type { Offset, Range } from '../../domain/text-position.ts';
import type { Comment, Language, ParseResult } from '../language.ts';
import { bind } from './bind.ts';
import type { BoundTree } from './bind.ts';
import { CallsByName } from './calls-by-name.ts';
import { lower, nameOf } from './lower/lower.ts';
import { isFlowRoot, rootAround } from './lower/roots.ts';
import type { FlowRoot } from './lower/roots.ts';
import { VariableFacts } from './lower/variable-facts.ts';
import type { File, Node, NodeKind, NodeOf } from './node.ts';
import { outlineOf } from './outline.ts';
import { parseSyntax } from './parse.ts';
import type { SyntaxResult } from './parse.ts';
import { Places } from './places.ts';
import type { Reference, Scope } from './scope.ts';
import type { BesideScript, TemplateCode } from './template-code.ts';
import { wordsOf } from './words.ts';

/** A parsed file of the JavaScript family, bound: parents, scopes, references, nodes by kind. */
export class TypeScriptTree {
  readonly file: File;
  readonly places: Places;
  readonly #bound: BoundTree;
  readonly #flows = new Map<FlowRoot, FlowResult>();
  readonly #beside: BesideScript | undefined;
  #facts: VariableFacts | undefined;
  #calls: CallsByName | undefined;
  #words: ReadonlySet<string> | undefined;
  #wordList: string | undefined;

  constructor(file: File, imports: ImportedFiles, beside?: BesideScript) {
    this.file = file;
    this.#beside = beside;
    this.places = new Places(file.program, beside?.template?.statement);
    this.#bound = bind(file, imports, beside?.template);
  }

  /** All nodes of a kind in the order of the source; types are not looked into. */
  nodesOf<Kind extends NodeKind>(kind: Kind): readonly NodeOf<Kind>[] {
    // The binder files each node under its own `type`, which is what Kind names.
    return this.#bound.nodesOf(kind) as readonly NodeOf<Kind>[];
  }

  /** The calls, without those by `?.(`, whose callee ends with one of these names; in the order of the source. */
  callsNamed(names: readonly string[]): readonly NodeOf<'CallExpression'>[] {
    return (this.#calls ??= new CallsByName(this.nodesOf('CallExpression'))).of(names);
  }

  /** What is not among these the code of the file cannot name: most rules need no other look at most files. */
  get words(): ReadonlySet<string> {
    return (this.#words ??= wordsOf(this));
  }

  /** The same, each on a line of its own. */
  get wordList(): string {
    return (this.#wordList ??= [...this.words].join('\n'));
  }

  scopeOf(node: Node): Scope {
    return this.#bound.scopeOf(node);
  }

  /** The graph of the code that runs at a node: of the function itself when it is one, else of what is around it. */
  flowOf(node: Node): FlowResult {
    const root = isFlowRoot(node) ? node : rootAround(node);
    const known = this.#flows.get(root);
    if (known !== undefined) return known;
    this.#facts ??= new VariableFacts(this.references);
    const reference = (inner: FlowRoot): FlowReference => ({
      origin: inner,
      name: nameOf(inner),
      flow: () => this.flowOf(inner),
    });
    const template = this.template?.seesScript === true ? this.template.statement : undefined;
    const flow = lower({ facts: this.#facts, scopeOf: (at) => this.scopeOf(at), reference, template }, root);
    this.#flows.set(root, flow);
    return flow;
  }

  get template(): TemplateCode | undefined {
    return this.#beside?.template;
  }

  get comments(): readonly Comment[] {
    const own = (this.file.comments ?? []).map((comment) => ({
      range: { start: comment.start ?? 0, end: comment.end ?? 0 },
      text: comment.value,
    }));
    const around = this.#beside?.comments ?? [];
    return around.length === 0
      ? own
      : [...own, ...around].sort((one, other) => one.range.start - other.range.start);
  }

  get rootScope(): Scope {
    return this.#bound.root;
  }

  get references(): readonly Reference[] {
    return this.#bound.references;
  }
}

export interface TypeScriptFile extends SourceFile<TypeScriptTree> {
  /** Parameters of functions that are taken for parts of a request, whatever the file says of them. */
  readonly sent?: ReadonlySet<Node>;
}

export const typescript: Language<TypeScriptTree> = {
  id: 'typescript',
  parse,
  commentsOf: ({ tree }: TypeScriptFile) => tree.comments,
  symbolPathAt: ({ tree }: TypeScriptFile, offset: Offset) => tree.places.symbolPathAt(offset),
  normalise: ({ tree }: TypeScriptFile, range: Range) => tree.places.normalise(range),
  surroundings: ({ tree }: TypeScriptFile, range: Range) => tree.places.surroundings(range),
  outline: ({ tree }: TypeScriptFile, about) => outlineOf(tree, about),
};

function parse(path: RepoPath, text: string, imports: ImportedFiles = {}): ParseResult<TypeScriptTree> {
  return treeOf(path, text, parseSyntax(path, text), imports);
}

/** The bound file of what was parsed. */
export function treeOf(
  path: RepoPath,
  text: string,
  syntax: SyntaxResult,
  imports: ImportedFiles,
  beside?: BesideScript,
): ParseResult<TypeScriptTree> {
  if (syntax.kind === 'broken') return syntax;
  try {
    const tree = new TypeScriptTree(syntax.file, imports, beside);
    return { kind: 'parsed', file: { path, language: 'typescript', text, tree } };
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'broken', line: 1, why: 'nested too deeply' };
    throw error;
  }
}
