import type { RepoPath } from '../../domain/ids.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import type { Comment, Language, ParseResult } from '../language.ts';
import { commentsIn, scriptCommentsIn } from './comments.ts';
import { holdsScripts, kindOfYaml } from './kind.ts';
import type { YamlKind } from './kind.ts';
import type { YamlNode } from './node.ts';
import { parseYaml } from './parse.ts';
import { normaliseYaml, surroundingsIn, symbolPathIn } from './place.ts';

/** A file of a kind whose meaning is known. */
export interface YamlTree {
  readonly kind: YamlKind;
  /** The roots of its documents. */
  readonly documents: readonly YamlNode[];
}

export type YamlFile = SourceFile<YamlTree>;

export const yaml: Language<YamlTree> = {
  id: 'yaml',
  recognises: (path, text) => kindOfYaml(path, text) !== undefined,
  parse,
  commentsOf,
  symbolPathAt: ({ tree }, offset) => symbolPathIn(tree.documents, offset),
  normalise: ({ tree, text }, range) => normaliseYaml(tree.documents, text, range),
  surroundings: ({ tree }, range) => surroundingsIn(tree.documents, range),
};

/** `{{ … }}` and `{% … %}` of Helm, Jinja and the like; `${{ … }}` is an expression of GitHub. */
const templateMark = /(?<!\$)\{\{|\{%/;

function parse(path: RepoPath, text: string): ParseResult<YamlTree> {
  const kind = kindOfYaml(path, text);
  if (kind === undefined) throw new Error(`${path} is of no known kind`);
  const syntax = parseYaml(text);
  if (syntax.kind === 'broken') return templateMark.test(text) ? { ...syntax, isTemplate: true } : syntax;
  return {
    kind: 'parsed',
    file: { path, language: 'yaml', text, tree: { kind, documents: syntax.documents } },
  };
}

function commentsOf({ tree, text }: YamlFile): readonly Comment[] {
  const comments = commentsIn(text);
  if (!holdsScripts(tree.kind)) return comments;
  const all = [...comments, ...scriptCommentsIn(tree.documents, text)];
  return all.sort((a, b) => a.range.start - b.range.start);
}
