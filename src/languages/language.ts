import type { ExportedFunction, FileOutline, ImportedFiles } from '../domain/file-outline.ts';
import type { RepoPath } from '../domain/ids.ts';
import type { SourceFile } from '../domain/source-file.ts';
import type { Line, Offset, Range } from '../domain/text-position.ts';

export type ParseResult<Tree> =
  | { readonly kind: 'parsed'; readonly file: SourceFile<Tree> }
  /** The text is no program of this language (or too deeply nested to read); `why` is for people. */
  | {
      readonly kind: 'broken';
      readonly line: Line;
      readonly why: string;
      /** It has the marks of a template that makes files of this language: nothing is wrong with it. */
      readonly isTemplate?: boolean;
    };

export interface Comment {
  readonly range: Range;
  /** Without the comment's own marks. */
  readonly text: string;
}

/** Kinds of file with code of another language in them: components of Vue. */
export type Container = 'vue';

export interface Surroundings {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A front end: text in, tree out. It knows its parser and nothing of rules. */
export interface Language<Tree> {
  readonly id: SourceFile<Tree>['language'];
  /** It takes code of that language out of files that hold other things besides. */
  readonly within?: Container;
  /** Is it one of the files that its rules are for? Asked where the path does not say: see `languageOfPath`. Quick on any text. */
  recognises?(path: RepoPath, text: string): boolean;
  /**
   * @param imports What is known of the files that it imports.
   * @param goVersion N of `go 1.N` in the `go.mod` that governs it.
   */
  parse(path: RepoPath, text: string, imports?: ImportedFiles, goVersion?: number): ParseResult<Tree>;
  commentsOf(file: SourceFile<Tree>): readonly Comment[];
  /** Names of the declarations around a place, outermost first, e.g. `['Cart', 'total']`. */
  symbolPathAt(file: SourceFile<Tree>, offset: Offset): readonly string[];
  /** What the code in a range says, free of formatting: equal for texts that differ in white space, quotes, comments or parentheses. */
  normalise(file: SourceFile<Tree>, range: Range): string;
  /**
   * What stands next to the statement, element or member that a range lies in, normalised in the same way: up to two
   * neighbours on each side, the nearest first.
   */
  surroundings(file: SourceFile<Tree>, range: Range): Surroundings;
  /**
   * What files that import it need to know.
   * @param about What else is to be said of a function that it exports; asked with a node of the tree.
   */
  outline?(file: SourceFile<Tree>, about?: (code: unknown) => Partial<ExportedFunction>): FileOutline;
}
