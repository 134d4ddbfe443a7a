import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { endlessLoopAround } from './endless-loop.ts';

/** A `break` at the end of a `case` of a `switch`: behind the end of what the loop around works on, or of a case that is called so. */
export interface SwitchBreak {
  readonly node: GoNode;
  /** `conn.Close()`, `msgQuit` of `case msgQuit` */
  readonly ending: GoNode;
}

const endings = /^(?:[\w.]+\.(?:Close|Shutdown|Cancel)\(\)|close\([\w.]+\)|cancel\(\))$/;

export function* switchBreaks(tree: GoTree): Generator<SwitchBreak> {
  for (const node of tree.nodesOf('break_statement')) {
    const list = partsOf(node).length > 0 ? undefined : node.parent;
    const clause = list?.kind === 'statement_list' ? list.parent : undefined;
    if (list === undefined || clause === undefined || !/^(?:expression|default)_case$/.test(clause.kind))
      continue;
    const statements = partsOf(list);
    const loop =
      statements.at(-1) === node
        ? endlessLoopAround(clause, (around) => isOtherOwner(around, clause))
        : undefined;
    if (loop === undefined) continue;
    const ending =
      statements.find((one) => isOfAllTurns(one, loop, tree)) ?? nameOfEnd(clause, statements, loop, tree);
    // Who ends each case so has it from another language.
    if (ending !== undefined && isOnlyBreak(node, clause.parent, tree)) yield { node, ending };
  }
}

const ends =
  /(?:quit|exit|stop|shutdown|goodbye|disconnect|terminate|eof|close|closed|done|abort)(?:Msg|Event|Cmd|Command|Type|Op)?$/i;

const leaves = /\b(?:return|goto|break[ \t]+\w|panic\(|Exit\(|Goexit\(|Fatal\w*\()/;

/** `case msgQuit:` with nothing else in it, in a loop that nothing else ends. */
function nameOfEnd(
  clause: GoNode,
  statements: readonly GoNode[],
  loop: GoNode,
  tree: GoTree,
): GoNode | undefined {
  const value = clause.kind === 'expression_case' ? childOf(clause, 'value') : undefined;
  const [name, ...others] = value === undefined ? [] : partsOf(value);
  if (name === undefined || others.length > 0 || statements.length !== 1) return undefined;
  if (!ends.test(tree.textOf(name).replaceAll('"', '')) || leaves.test(tree.textOf(loop))) return undefined;
  return name;
}

/** It ends what was there before the loop: what a turn has opened, the turn closes. */
function isOfAllTurns(statement: GoNode, loop: GoNode, tree: GoTree): boolean {
  const written = tree.textOf(statement);
  if (!endings.test(written)) return false;
  const root = /^(?:close\()?(\w+)/.exec(written)?.[1] ?? '';
  return !new RegExp(`\\b${root}\\b[^\\n=]*:=|\\bvar ${root}\\b`).test(tree.textOf(loop));
}

function isOnlyBreak(node: GoNode, owner: GoNode | undefined, tree: GoTree): boolean {
  if (owner?.kind !== 'expression_switch_statement') return false;
  return !partsOf(owner).some((clause) => {
    const list = clause.children.find(({ kind }) => kind === 'statement_list');
    const last = list === undefined ? undefined : partsOf(list).at(-1);
    return last !== undefined && last !== node && tree.textOf(last) === 'break';
  });
}

function isOtherOwner(around: GoNode, clause: GoNode): boolean {
  if (around.kind === 'expression_switch_statement') return around !== clause.parent;
  return around.kind === 'select_statement' || around.kind === 'type_switch_statement';
}
