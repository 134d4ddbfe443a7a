import type { RepoPath } from '../../domain/ids.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import type { Comment, Language, ParseResult } from '../language.ts';
import { commentsIn, scriptCommentsIn } from './comments.ts';
import { holdsScripts, kindOfYaml } from './kind.ts';
import type { YamlKind } from './kind.ts';
import type { YamlNode } from './node.ts';
import { parseYaml } from './parse.ts';
import type { YamlSyntax } from './parse.ts';
import { YamlPlaces } from './places.ts';
import { withoutTemplate } from './template.ts';

/** A file of a kind whose meaning is known. */
export interface YamlTree {
  readonly kind: YamlKind;
  /** The roots of its documents. */
  readonly documents: readonly YamlNode[];
  readonly places: YamlPlaces;
}

export type YamlFile = SourceFile<YamlTree>;

export const yaml: Language<YamlTree> = {
  id: 'yaml',
  recognises: (path, text) => kindOfYaml(path, text) !== undefined,
  parse,
  commentsOf,
  symbolPathAt: ({ tree }, offset) => tree.places.symbolPathAt(offset),
  normalise: ({ tree, text }, range) => tree.places.normalise(text, range),
  surroundings: ({ tree }, range) => tree.places.surroundings(range),
};

/** `{{ … }}` and `{% … %}` of Helm, Jinja and the like; `${{ … }}` is an expression of GitHub. */
const templateMark = /(?<!\$)\{\{|\{%/;

function parse(path: RepoPath, text: string): ParseResult<YamlTree> {
  const kind = kindOfYaml(path, text);
  if (kind === undefined) throw new Error(`${path} is of no known kind`);
  const syntax = syntaxOf(kind, text);
  if (syntax.kind === 'broken') return templateMark.test(text) ? { ...syntax, isTemplate: true } : syntax;
  const { documents } = syntax;
  const tree = { kind, documents, places: new YamlPlaces(documents) };
  return { kind: 'parsed', file: { path, language: 'yaml', text, tree } };
}

/** Of a chart of Helm what holds whatever it is given. */
function syntaxOf(kind: YamlKind, text: string): YamlSyntax {
  const syntax = parseYaml(text);
  if (syntax.kind === 'parsed' || !isChart(kind, text)) return syntax;
  const bare = parseYaml(withoutTemplate(text));
  return bare.kind === 'parsed' ? bare : syntax;
}

function isChart(kind: YamlKind, text: string): boolean {
  return kind === 'kubernetes' && text.includes('{{');
}

function commentsOf({ tree, text }: YamlFile): readonly Comment[] {
  const comments = commentsIn(isChart(tree.kind, text) ? withoutTemplate(text) : text).map((comment) => ({
    ...comment,
    text: text.slice(comment.range.start + 1, comment.range.end),
  }));
  if (!holdsScripts(tree.kind)) return comments;
  const all = [...comments, ...scriptCommentsIn(tree.documents, text)];
  return all.sort((a, b) => a.range.start - b.range.start);
}
