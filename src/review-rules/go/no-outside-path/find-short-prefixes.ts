import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { declarationAround } from '../_kit/functions.ts';
import { packageCall } from '../_kit/package-call.ts';
import type { OutsidePath } from './outside-path.ts';

/** A text without these asks no path for the folder before it. */
export function mayAskPrefix(text: string): boolean {
  return text.includes('strings.HasPrefix(') && /\b(?:filepath|path)\.Join\(/.test(text);
}

/** What else is asked of the path, or of what it is made of. */
const otherChecks =
  /"\.\.|'\.'|\bIsLocal\(|\.Rel\(|Separator|EvalSymlinks|[sS]ecureJoin|\bos\.(?:Open(?:In)?Root)\b|TrimPrefix\(/;

/** `strings.HasPrefix(path, folder)` of a path below `folder`: `/srv/files-old` begins with `/srv/files`, too. */
export function* findShortPrefixes({ tree }: GoFile): Generator<OutsidePath, void> {
  for (const call of tree.nodesOf('call_expression')) {
    const called = packageCall(call, tree);
    if (called?.module !== 'strings' || called.name !== 'HasPrefix' || !isRefused(call, tree)) continue;
    const [path, folder] = argumentsOf(call);
    const around = declarationAround(call);
    if (path?.kind !== 'identifier' || folder === undefined || around === undefined) continue;
    const root = cleaned(tree.textOf(folder));
    if (!/^[\w.]+$/.test(root) || hasEnd(root, tree) || otherChecks.test(tree.textOf(around))) continue;
    if (!isJoined(tree.textOf(path), root, around, tree)) continue;
    yield { path: folder, name: tree.textOf(path), manner: 'prefix' };
  }
}

/** `if !strings.HasPrefix(…) {`, and `return strings.HasPrefix(…)` of who says whether a path is good. */
function isRefused(call: GoNode, tree: GoTree): boolean {
  const { parent } = call;
  if (parent?.kind === 'unary_expression') return tree.textOf(parent).startsWith('!');
  return parent?.kind === 'expression_list' && parent.parent?.kind === 'return_statement';
}

function cleaned(text: string): string {
  return /^(?:filepath|path)\.Clean\(([\w.]+)\)$/.exec(text)?.[1] ?? text;
}

/** It was given a separator at its end, or is a constant whose end is seen. */
function hasEnd(root: string, tree: GoTree): boolean {
  const name = root.replaceAll('.', '\\.');
  return new RegExp(`(?<![\\w.])${name} *(?:\\+=|:?=[^\\n]*(?:Separator|"/"|/"\\s*$))`, 'm').test(
    tree.textOf(tree.root),
  );
}

/** `path := filepath.Join(root, header.Name)` */
function isJoined(path: string, root: string, around: GoNode, tree: GoTree): boolean {
  const given = ['short_var_declaration', 'assignment_statement'].flatMap((kind) =>
    tree.nodesOf(kind).filter((one) => {
      const [left] = partsOf(childOf(one, 'left') ?? one);
      const isHere = one.start >= around.start && one.end <= around.end;
      return isHere && left !== undefined && tree.textOf(left) === path;
    }),
  );
  return given.some((one) => {
    const right = childOf(one, 'right');
    const text = right === undefined ? '' : tree.textOf(right);
    const joined =
      /^(?:filepath\.(?:Clean|Abs)\()?(?:filepath|path)\.Join\((?:(?:filepath|path)\.Clean\()?([\w.]+)\)?, ?([^\n]*)\)+$/.exec(
        text,
      );
    return (
      joined?.[1] === root &&
      /\.Name\b|\.URL\.Path\b|FormValue\(|\bname\b|\bpath\b|[nN]ame\b/.test(joined[2] ?? '')
    );
  });
}
