// Mistakes with values, and with the ways through a loop.
import type { GoFile } from '../../src/languages/go/go.ts';
import { childOf, nodesAround, partsOf } from '../../src/languages/go/node.ts';
import * as at from './go-operator.ts';
import type { Damage } from './mutant.ts';

const formatting = /^(?:fmt|log)\.(?:Printf|Sprintf|Errorf|Fatalf|Panicf)$/;

/** The last argument of a format goes. */
export function* droppedFormatArgument(file: GoFile): Generator<Damage> {
  for (const call of file.tree.nodesOf('call_expression')) {
    const [callee, list] = [childOf(call, 'function'), childOf(call, 'arguments')];
    if (!callee || !list || !formatting.test(at.sourceOf(file, callee))) continue;
    const [format, ...values] = partsOf(list);
    const [last, before] = [values.at(-1), values.at(-2) ?? format];
    if (format?.kind !== 'interpreted_string_literal' || !last || !before) continue;
    if (last.kind === 'identifier' && values.length > 1)
      yield at.replaced({ start: before.end, end: last.end }, '');
  }
}

/** `x = append(x, y)` → `_ = append(x, y)`. */
export function* lostAppend(file: GoFile): Generator<Damage> {
  for (const statement of file.tree.nodesOf('assignment_statement')) {
    const [name, ...more] = at.targetsOf(file, statement);
    const [source, left] = [at.sourceNode(statement), childOf(statement, 'left')];
    if (!source || !left || name === undefined || more.length > 0) continue;
    if (at.sourceOf(file, source).startsWith(`append(${name}, `)) yield at.replaced(left, '_');
  }
}

/** `x = strings.TrimSpace(x)` → `strings.TrimSpace(x)`. */
export function* lostResult(file: GoFile): Generator<Damage> {
  for (const statement of file.tree.nodesOf('assignment_statement')) {
    const [name, ...more] = at.targetsOf(file, statement);
    const source = at.sourceNode(statement);
    if (!source || name === undefined || more.length > 0 || source.kind !== 'call_expression') continue;
    const text = at.sourceOf(file, source);
    if (/^(?:strings|bytes|filepath|path|fmt\.Sprint)\b/.test(text) && text.includes(name))
      yield at.replaced(statement, text);
  }
}

/** `a.f = f` → `f = f`. */
export function* selfAssignment(file: GoFile): Generator<Damage> {
  for (const statement of file.tree.nodesOf('assignment_statement')) {
    const [target, ...more] = at.targetsOf(file, statement);
    const [source, left] = [at.sourceNode(statement), childOf(statement, 'left')];
    if (!left || source?.kind !== 'identifier' || target === undefined || more.length > 0) continue;
    const name = at.sourceOf(file, source);
    if (/^[\w.]+\.\w+$/.test(target) && name !== 'nil' && childOf(statement, 'operator')?.kind === '=')
      yield at.replaced(left, name);
  }
}

/** The last step of an `if` in a loop, with more of the loop after it. */
const droppedJump = (kind: string) =>
  function* droppedJumpOf(file: GoFile): Generator<Damage> {
    for (const statement of file.tree.nodesOf(kind)) {
      const test = statement.parent?.parent?.parent;
      if (partsOf(statement).length > 0 || test?.kind !== 'if_statement') continue;
      const isInLoop = [...nodesAround(test)].find(({ kind: around }) =>
        /^(?:for|select|\w+_switch)_statement$|^func/.test(around),
      );
      const isMore = at.isListed(test) && at.followers(test).length > 0;
      if (isInLoop?.kind === 'for_statement' && isMore) yield at.dropped(file, statement);
    }
  };

export const droppedContinue = droppedJump('continue_statement');
export const droppedBreak = droppedJump('break_statement');
