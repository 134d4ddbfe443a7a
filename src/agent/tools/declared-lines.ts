import type { Line } from '../../domain/text-position.ts';
import { limits } from '../limits.ts';
import type { ReadFile } from '../repository-files.ts';

/** The lines in which a file declares a name. */
export async function declaredLines(file: ReadFile, name: string): Promise<ReadonlySet<Line>> {
  return (await linesFromTree(file, name)) ?? linesFromText(file, name);
}

/** undefined: no language that we read, or not to be read. The parser is loaded when it is needed. */
async function linesFromTree(file: ReadFile, name: string): Promise<ReadonlySet<Line> | undefined> {
  if (!/\.[cm]?[jt]sx?$/i.test(file.path) || file.text.length > limits.parsedLength) return undefined;
  const { typescript } = await import('../../languages/typescript/typescript.ts');
  const parsed = typescript.parse(file.path, file.text);
  if (parsed.kind === 'broken') return undefined;
  const { tree } = parsed.file;
  const named = [
    ...tree.nodesOf('FunctionDeclaration').map(({ id }) => id),
    ...tree.nodesOf('ClassDeclaration').map(({ id }) => id),
    ...tree.nodesOf('TSEnumDeclaration').map(({ id }) => id),
    ...tree.nodesOf('VariableDeclarator').map(({ id }) => id),
    ...tree.nodesOf('ClassMethod').map(({ key }) => key),
    ...tree.nodesOf('ClassProperty').map(({ key }) => key),
    ...tree.nodesOf('ObjectMethod').map(({ key }) => key),
  ];
  const lines = named.flatMap((node) =>
    node?.type === 'Identifier' && node.name === name ? [file.lines.lineAt(node.start ?? 0)] : [],
  );
  // Types are not in the tree.
  return new Set([...lines, ...linesMatching(file, typeDeclaration, name)]);
}

const typeDeclaration = /\b(?:interface|type|namespace)\s+([\w$]+)/g;
/** Words that declare what follows them, in the languages that people write. */
const declaration =
  /\b(?:function|class|interface|type|enum|struct|trait|impl|record|module|namespace|protocol|def|fn|func|fun|sub|const|let|var|val|static)\s+(?:\([^()]{0,200}\)\s*)?[*&]?([\w$]+)/g;

function linesFromText(file: ReadFile, name: string): ReadonlySet<Line> {
  return new Set(linesMatching(file, declaration, name));
}

function linesMatching(file: ReadFile, pattern: RegExp, name: string): readonly Line[] {
  return [...file.text.matchAll(pattern)].flatMap((match) =>
    match[1] === name ? [file.lines.lineAt(match.index + match[0].length - 1)] : [],
  );
}
