import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { packageCall } from '../_kit/package-call.ts';

/** A test is ended by a goroutine that is not its own. */
export interface StrayFatal {
  readonly call: GoNode;
  /** `t` */
  readonly test: string;
  /** A package that ends the test, and not `t.Fatal` itself. */
  readonly isOfPackage: boolean;
}

/** Whatever starts a goroutine, and what ends a test: both stand in few files. */
const mayStart = /\bgo func\(|\.Go\(func\(/;
const mayEnd = /\.(?:Fatal|FailNow|Skip)|\/(?:require|assert)"/;

export function* findStrayFatals({ tree, text }: GoFile): Generator<StrayFatal> {
  if (!text.includes('"testing"') || !mayStart.test(text) || !mayEnd.test(text)) return;
  // One of a goroutine is enough to see it.
  const told = new Set<GoNode>();
  for (const call of tree.nodesOf('call_expression')) {
    const found = endedBy(call, tree);
    const goroutine = found === undefined ? undefined : strayIn(call, tree.textOf(found.test), tree);
    if (found === undefined || goroutine === undefined || told.has(goroutine)) continue;
    told.add(goroutine);
    yield { call, test: tree.textOf(found.test), isOfPackage: found.isOfPackage };
  }
}

function endedBy(call: GoNode, tree: GoTree): { test: GoNode; isOfPackage: boolean } | undefined {
  const callee = childOf(call, 'function');
  const [operand, field] =
    callee?.kind === 'selector_expression' ? [childOf(callee, 'operand'), childOf(callee, 'field')] : [];
  if (operand?.kind !== 'identifier' || field === undefined) return undefined;
  const called = packageCall(call, tree);
  if (called === undefined)
    return /^(?:Fatalf?|FailNow|Skipf?|SkipNow)$/.test(tree.textOf(field))
      ? { test: operand, isOfPackage: false }
      : undefined;
  const [test] = argumentsOf(call);
  return endings.test(`${called.module} ${called.name}`) && test?.kind === 'identifier'
    ? { test, isOfPackage: true }
    : undefined;
}

/** All of `require` end the test, and those of `gotest.tools` but for `Check`. */
const endings =
  /^github\.com\/stretchr\/testify\/require [A-Z]\w*$|^gotest\.tools(?:\/v3)?\/assert (?:Assert|NilError|Equal|DeepEqual|Error\w*)$/;

/** The goroutine that stands between the call and what the test is a parameter of. */
function strayIn(call: GoNode, test: string, tree: GoTree): GoNode | undefined {
  let goroutine: GoNode | undefined;
  for (const around of nodesAround(call)) {
    if (around.kind === 'func_literal') {
      const isStarted = startsGoroutine(around, tree);
      // `go func(t *testing.T) { … }(t)` is given the same one.
      if (isStarted) goroutine ??= around;
      else if (hasTest(around, test, tree)) return goroutine;
      else if (goroutine === undefined && declares(around, test, tree)) return undefined;
    } else if (around.kind === 'function_declaration' || around.kind === 'method_declaration')
      return hasTest(around, test, tree) ? goroutine : undefined;
  }
  return undefined;
}

/** `go func() { … }()`, and `group.Go(func() error { … })`. */
function startsGoroutine(literal: GoNode, tree: GoTree): boolean {
  const call = literal.parent?.kind === 'argument_list' ? literal.parent.parent : literal.parent;
  if (call?.kind !== 'call_expression') return false;
  const callee = childOf(call, 'function');
  if (callee === literal) return call.parent?.kind === 'go_statement';
  const field = callee?.kind === 'selector_expression' ? childOf(callee, 'field') : undefined;
  return field !== undefined && tree.textOf(field) === 'Go' && argumentsOf(call).length === 1;
}

/** It has a parameter of this name, of a type for tests. */
function hasTest(owner: GoNode, test: string, tree: GoTree): boolean {
  return parametersOf(owner).some(
    (one) =>
      one.children.some((name) => name.field === 'name' && tree.textOf(name) === test) &&
      /^\*testing\.[TBF]$|^testing\.TB$|^require\.TestingT$/.test(tree.textOf(childOf(one, 'type') ?? one)),
  );
}

function declares(owner: GoNode, test: string, tree: GoTree): boolean {
  return parametersOf(owner).some((one) =>
    one.children.some((name) => name.field === 'name' && tree.textOf(name) === test),
  );
}

function parametersOf(owner: GoNode): readonly GoNode[] {
  const list = childOf(owner, 'parameters');
  return list === undefined ? [] : partsOf(list);
}
