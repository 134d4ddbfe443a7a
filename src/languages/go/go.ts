import type { RepoPath } from '../../domain/ids.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import type { Comment, Language, ParseResult } from '../language.ts';
import type { GoNode } from './node.ts';
import { parseSyntax } from './parse.ts';
import { Places } from './places.ts';
import type { Syntax } from './tree.ts';

/** A parsed Go file. */
export class GoTree {
  readonly root: GoNode;
  readonly places: Places;
  readonly #syntax: Syntax;
  readonly #text: string;

  constructor(text: string, syntax: Syntax) {
    this.root = syntax.root;
    this.places = new Places(text, syntax);
    this.#syntax = syntax;
    this.#text = text;
  }

  /** All nodes of a kind in the order of the source. */
  nodesOf(kind: string): readonly GoNode[] {
    return this.#syntax.byKind.get(kind) ?? [];
  }

  textOf({ start, end }: GoNode): string {
    return this.#text.slice(start, end);
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

function parse(path: RepoPath, text: string): ParseResult<GoTree> {
  const result = parseSyntax(text);
  if (result.kind === 'broken') return result;
  const tree = new GoTree(text, result.syntax);
  return { kind: 'parsed', file: { path, language: 'go', text, tree } };
}

function withoutMarks(comment: string): string {
  return comment.startsWith('/*') ? comment.slice(2, -2) : comment.slice(2).replace(/\r$/, '');
}
