import type { RepoPath } from '../../src/domain/ids.ts';
import { typescript } from '../../src/languages/typescript/typescript.ts';
import type { TypeScriptTree } from '../../src/languages/typescript/typescript.ts';
import type { Node, NodeOf } from '../../src/languages/typescript/node.ts';
import { rangeOf } from '../../src/languages/typescript/node.ts';

interface Insertion {
  readonly at: number;
  readonly text: string;
}

type Planting = (owner: Node, body: NodeOf<'BlockStatement'>) => readonly Insertion[] | undefined;

/** One for each safe fix that there is. Each adds what changes nothing, so that a right fix brings the old text back. */
const plantings: readonly Planting[] = [catchThatThrowsAgain, assignmentToItself, breakpoint];

/**
 * Plants what safe fixes take away into each function of a file, in turns.
 * @returns undefined where the file is not read; `count` is how many were planted.
 */
export function plant(
  path: RepoPath,
  text: string,
): { readonly text: string; readonly count: number } | undefined {
  const parsed = typescript.parse(path, text);
  if (parsed.kind === 'broken') return undefined;
  const planted = bodiesOf(parsed.file.tree).map(([owner, body], index) => {
    const turns = plantings.map((_, turn) => plantings[(index + turn) % plantings.length]);
    return turns.reduce<readonly Insertion[] | undefined>(
      (done, next) => done ?? next?.(owner, body),
      undefined,
    );
  });
  const all = planted.filter((one) => one !== undefined);
  return { text: insert(text, all.flat()), count: all.length };
}

function bodiesOf(tree: TypeScriptTree): readonly (readonly [owner: Node, body: NodeOf<'BlockStatement'>])[] {
  const kinds = [
    'FunctionDeclaration',
    'FunctionExpression',
    'ArrowFunctionExpression',
    'ObjectMethod',
    'ClassMethod',
  ] as const;
  return kinds
    .flatMap((kind): readonly Node[] => tree.nodesOf(kind))
    .flatMap((owner) => {
      const body = 'body' in owner && !Array.isArray(owner.body) ? owner.body : undefined;
      return body?.type === 'BlockStatement' && body.directives.length === 0 && body.body.length > 0
        ? [[owner, body] as const]
        : [];
    });
}

/** A function that is declared in a block is another one before it: such bodies stay as they are. */
function catchThatThrowsAgain(_: Node, body: NodeOf<'BlockStatement'>): readonly Insertion[] | undefined {
  if (body.body.some(({ type }) => type === 'FunctionDeclaration' || type === 'VariableDeclaration'))
    return undefined;
  const { start, end } = rangeOf(body);
  return [
    { at: start + 1, text: '\ntry {' },
    { at: end - 1, text: '\n} catch (planted) {\nthrow planted;\n}\n' },
  ];
}

function assignmentToItself(owner: Node, body: NodeOf<'BlockStatement'>): readonly Insertion[] | undefined {
  const [first] = 'params' in owner && Array.isArray(owner.params) ? (owner.params as readonly Node[]) : [];
  if (first?.type !== 'Identifier') return undefined;
  return [{ at: rangeOf(body).start + 1, text: `\n${first.name} = ${first.name};\n` }];
}

function breakpoint(_: Node, body: NodeOf<'BlockStatement'>): readonly Insertion[] {
  return [{ at: rangeOf(body).start + 1, text: '\ndebugger;\n' }];
}

function insert(text: string, insertions: readonly Insertion[]): string {
  const sorted = insertions.toSorted((a, b) => b.at - a.at);
  return sorted.reduce((done, { at, text: added }) => done.slice(0, at) + added + done.slice(at), text);
}
