import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { declarationAround } from '../_kit/functions.ts';

/**
 * To close what packs or unpacks for another one frees nothing of the system, a function that a page may call is small, and what the
 * function makes itself is in its memory.
 */
const holdsNothing =
  /= (?:(?:gzip|zlib|flate|lzw)\.NewReader|js\.FuncOf|\w+\.(?:NextPart|Head)|\w+\.New(?:Writer|Encoder)\w*|io\.(?:NopCloser|Pipe)|&?[\w.]+\{)/;

/** Nothing of the system is held for longer by a deferred call that runs late. @param taken Gives the name its value in the turn. */
export function givesNothingBack(
  {
    statement,
    call,
    taken,
    name,
  }: Record<'statement' | 'call' | 'taken', GoNode> & { readonly name: string },
  { tree, text }: GoFile,
): boolean {
  if (holdsNothing.test(tree.textOf(taken)) || isOfOwnMemory(taken, tree)) return true;
  // The answer to a request for the head has no body.
  const around = declarationAround(statement);
  if (around !== undefined && /"HEAD"|\bhttp\.MethodHead\b/.test(tree.textOf(around))) return true;
  const loop = nodesAround(statement).find(({ kind }) => kind === 'for_statement');
  const [before, behind] = [text.slice(loop?.start, statement.start), text.slice(statement.end, loop?.end)];
  // Given back on the way, where it is good; the deferred call is for the ways that leave early.
  if (isCalledAfter(statement, { call, loop }, tree) || behind.includes(`${name}.Commit(`)) return true;
  // Rows that were read to their end have closed themselves.
  if (new RegExp(`\\bfor ${name}\\.Next\\(\\)`).test(behind)) return true;
  // The last of them is for the caller, who needs the ones before it until then.
  return new RegExp(`\\breturn ${name}\\b(?!\\.)`).test(before);
}

/** The same call stands further down in the turn, and not only where that ends early. */
function isCalledAfter(
  statement: GoNode,
  { call, loop }: { readonly call: GoNode; readonly loop: GoNode | undefined },
  tree: GoTree,
): boolean {
  const written = tree.textOf(call);
  return tree.nodesOf('call_expression').some((one) => {
    const isBehind = one.start >= statement.end && one.end <= (loop?.end ?? 0);
    if (!isBehind || tree.textOf(one) !== written) return false;
    const list = nodesAround(one).find(({ kind }) => kind === 'statement_list');
    const last = list?.children.findLast(({ isNamed }) => isNamed);
    return list === statement.parent || !/^(?:continue|return|break|goto)_statement$/.test(last?.kind ?? '');
  });
}

/** A function of the file gives a type of the file, whose `Close` calls nobody. */
function isOfOwnMemory(taken: GoNode, tree: GoTree): boolean {
  const source = partsOf(childOf(taken, 'right') ?? taken)[0];
  const callee = source?.kind === 'call_expression' ? childOf(source, 'function') : undefined;
  if (callee?.kind !== 'identifier') return false;
  const maker = named(tree, 'function_declaration', tree.textOf(callee))[0];
  const result = maker === undefined ? undefined : childOf(maker, 'result');
  const type = result === undefined ? undefined : /^\(?\*?(\w+)\b/.exec(tree.textOf(result))?.[1];
  if (type === undefined) return false;
  const close = named(tree, 'method_declaration', 'Close').find((one) => {
    const receiver = childOf(one, 'receiver');
    return receiver !== undefined && new RegExp(`\\b${type}\\s*\\)$`).test(tree.textOf(receiver));
  });
  const body = close === undefined ? undefined : childOf(close, 'body');
  return body !== undefined && !tree.textOf(kindIn(body, 'statement_list') ?? body).includes('(');
}

function named(tree: GoTree, kind: string, name: string): readonly GoNode[] {
  return tree.nodesOf(kind).filter((one) => {
    const own = childOf(one, 'name');
    return own !== undefined && tree.textOf(own) === name;
  });
}
