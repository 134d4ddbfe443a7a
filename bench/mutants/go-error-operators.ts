// Mistakes with errors.
import type { GoFile } from '../../src/languages/go/go.ts';
import { childOf, partBeside, partsOf } from '../../src/languages/go/node.ts';
import type { GoNode } from '../../src/languages/go/node.ts';
import * as at from './go-operator.ts';
import type { Damage } from './mutant.ts';

interface ErrorTest {
  readonly test: GoNode;
  readonly error: string;
  /** `v, err := f()` before it. */
  readonly giving: GoNode;
  /** What it gives besides the error. */
  readonly values: readonly string[];
}

/** `v, err := f(); if err != nil { …; return … }`, and the next statement takes `v`. */
function* errorTests(file: GoFile): Generator<ErrorTest> {
  for (const test of file.tree.nodesOf('if_statement')) {
    if (!at.isLeavingTest(test) || !at.isListed(test)) continue;
    const error = /^(\w+) != nil$/.exec(at.conditionText(file, test))?.[1];
    const giving = partBeside(test, -1);
    if (error === undefined || giving === undefined || !at.isGiving(giving)) continue;
    const targets = at.targetsOf(file, giving);
    if (targets.at(-1) !== error || at.sourceNode(giving)?.kind !== 'call_expression') continue;
    yield { test, error, giving, values: targets.slice(0, -1).filter((name) => /^[a-z]\w*$/i.test(name)) };
  }
}

function isTakenNext(file: GoFile, { test, values }: ErrorTest): boolean {
  const next = partBeside(test, 1);
  return next !== undefined && values.some((name) => at.isNamed(file, name, next));
}

export function* droppedErrorTest(file: GoFile): Generator<Damage> {
  for (const found of errorTests(file)) {
    const { test, error, giving } = found;
    const around = at.functionAround(test);
    if (!isTakenNext(file, found) || around === undefined) continue;
    const rest = { start: test.end, end: around.end };
    const name = partsOf(childOf(giving, 'left') ?? giving).at(-1);
    if (at.isNamed(file, error, rest)) yield at.dropped(file, test);
    // Else the compiler would say that it is not used.
    else if (name !== undefined) yield at.together(file, [at.replaced(name, '_'), at.dropped(file, test)]);
  }
}

/** `if err != nil { log(err); return }` → it goes on. */
export function* droppedErrorReturn(file: GoFile): Generator<Damage> {
  for (const found of errorTests(file)) {
    const inside = at.statementsOf(childOf(found.test, 'consequence'));
    const last = inside.at(-1);
    if (last !== undefined && inside.length > 1 && isTakenNext(file, found)) yield at.dropped(file, last);
  }
}

/** `if err != nil { return err }` → `if err == nil { return err }`. */
export function* turnedErrorTest(file: GoFile): Generator<Damage> {
  for (const { test, error } of errorTests(file)) {
    const last = at.statementsOf(childOf(test, 'consequence')).at(-1);
    const condition = childOf(test, 'condition');
    if (last?.kind === 'return_statement' && condition && at.isNamed(file, error, last))
      yield at.replaced(condition, `${error} == nil`);
  }
}

export function* unwrappedError(file: GoFile): Generator<Damage> {
  for (const literal of file.tree.nodesOf('interpreted_string_literal')) {
    const text = at.sourceOf(file, literal);
    const call = literal.parent?.parent;
    const callee = call && childOf(call, 'function');
    if (callee && text.includes('%w') && at.sourceOf(file, callee) === 'fmt.Errorf')
      yield at.replaced(literal, text.replaceAll('%w', '%v'));
  }
}

/** `err = f()` in an inner block → `err := f()`: what reads it after the block sees the old one. */
export function* shadowedError(file: GoFile): Generator<Damage> {
  for (const statement of file.tree.nodesOf('assignment_statement')) {
    const operator = childOf(statement, 'operator');
    const targets = at.targetsOf(file, statement);
    const block = statement.parent?.parent;
    const around = at.functionAround(statement);
    if (operator?.kind !== '=' || targets.at(-1) !== 'err' || !at.isListed(statement)) continue;
    if (!targets.every((name) => /^\w+$/.test(name)) || block?.kind !== 'block' || around === undefined)
      continue;
    if (block.parent === around || sourceKind(statement) !== 'call_expression') continue;
    const isReadInside = /\berr (?:!=|==) nil/.test(file.text.slice(statement.end, block.end));
    const after = file.text.slice(block.end, around.end);
    const isReadAfter = /^[^\n]*\n\s*(?:if err (?:!=|==) nil|return\b[^\n]*\berr\b)/.test(after);
    const isOnlyError = targets.length === 1 || targets[0] === '_';
    if (isReadInside && isReadAfter && isOnlyError) yield at.replaced(operator, ':=');
  }
}

function sourceKind(statement: GoNode): string | undefined {
  return at.sourceNode(statement)?.kind;
}

/** `if err := rows.Err(); err != nil { … }` is left out, `return rows.Err()` → `return nil`. */
export function* droppedRowsError(file: GoFile): Generator<Damage> {
  for (const call of file.tree.nodesOf('call_expression')) {
    const [, on] = /^(\w+)\.Err\(\)$/.exec(at.sourceOf(file, call)) ?? [];
    if (on === undefined || !new RegExp(`\\bfor ${on}\\.(?:Next|Scan)\\(`).test(file.text)) continue;
    const test = call.parent?.parent?.parent;
    if (test?.kind === 'if_statement' && at.isListed(test)) yield at.dropped(file, test);
    else if (call.parent?.parent?.kind === 'return_statement') yield at.replaced(call, 'nil');
  }
}

/** After `http.Error(…)` it goes on. */
export function* droppedReturnAfterAnswer(file: GoFile): Generator<Damage> {
  for (const statement of file.tree.nodesOf('return_statement')) {
    const before = partBeside(statement, -1);
    const around = statement.parent?.parent?.parent;
    if (before?.kind !== 'expression_statement' || around?.kind !== 'if_statement') continue;
    if (!/^http\.(?:Error|NotFound|Redirect)\(/.test(at.sourceOf(file, before)) || !at.isListed(around))
      continue;
    if (at.followers(around).length > 0) yield at.dropped(file, statement);
  }
}
