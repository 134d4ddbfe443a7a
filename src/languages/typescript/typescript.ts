import type { ImportedFiles } from '../../domain/file-outline.ts';
import type { RepoPath } from '../../domain/ids.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import type { FlowReference, FlowResult } from '../../analysis/flow/form.ts';
import type { Offset, Range } from '../../domain/text-position.ts';
import type { Comment, Language, ParseResult } from '../language.ts';
import { bind } from './bind.ts';
import type { BoundTree } from './bind.ts';
import { lower, nameOf } from './lower/lower.ts';
import { isFlowRoot, rootAround } from './lower/roots.ts';
import type { FlowRoot } from './lower/roots.ts';
import { VariableFacts } from './lower/variable-facts.ts';
import type { File, Node, NodeKind, NodeOf } from './node.ts';
import { outlineOf } from './outline.ts';
import { parseSyntax } from './parse.ts';
import { Places } from './places.ts';
import type { Reference, Scope } from './scope.ts';
import { wordsOf } from './words.ts';

/** A parsed file of the JavaScript family, bound: parents, scopes, references, nodes by kind. */
export class TypeScriptTree {
  readonly file: File;
  readonly places: Places;
  readonly #bound: BoundTree;
  readonly #flows = new Map<FlowRoot, FlowResult>();
  #facts: VariableFacts | undefined;
  #words: ReadonlySet<string> | undefined;

  constructor(file: File, imports: ImportedFiles) {
    this.file = file;
    this.places = new Places(file.program);
    this.#bound = bind(file, imports);
  }

  /** All nodes of a kind in the order of the source; types are not looked into. */
  nodesOf<Kind extends NodeKind>(kind: Kind): readonly NodeOf<Kind>[] {
    // The binder files each node under its own `type`, which is what Kind names.
    return this.#bound.nodesOf(kind) as readonly NodeOf<Kind>[];
  }

  /** What is not among these the code of the file cannot name: most rules need no other look at most files. */
  get words(): ReadonlySet<string> {
    return (this.#words ??= wordsOf(this));
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
    const flow = lower({ facts: this.#facts, scopeOf: (at) => this.scopeOf(at), reference }, root);
    this.#flows.set(root, flow);
    return flow;
  }

  get rootScope(): Scope {
    return this.#bound.root;
  }

  get references(): readonly Reference[] {
    return this.#bound.references;
  }
}

export type TypeScriptFile = SourceFile<TypeScriptTree>;

export const typescript: Language<TypeScriptTree> = {
  id: 'typescript',
  parse,
  commentsOf,
  symbolPathAt: ({ tree }: TypeScriptFile, offset: Offset) => tree.places.symbolPathAt(offset),
  normalise: ({ tree }: TypeScriptFile, range: Range) => tree.places.normalise(range),
  surroundings: ({ tree }: TypeScriptFile, range: Range) => tree.places.surroundings(range),
  outline: ({ tree }: TypeScriptFile) => outlineOf(tree),
};

function parse(path: RepoPath, text: string, imports: ImportedFiles = {}): ParseResult<TypeScriptTree> {
  const syntax = parseSyntax(path, text);
  if (syntax.kind === 'broken') return syntax;
  try {
    const tree = new TypeScriptTree(syntax.file, imports);
    return { kind: 'parsed', file: { path, language: 'typescript', text, tree } };
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'broken', line: 1, why: 'nested too deeply' };
    throw error;
  }
}

function commentsOf(file: TypeScriptFile): readonly Comment[] {
  return (file.tree.file.comments ?? []).map((comment) => ({
    range: { start: comment.start ?? 0, end: comment.end ?? 0 },
    text: comment.value,
  }));
}
