import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
  rangeOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { isCall } from '../_kit/call.ts';
import type { Call } from '../_kit/call.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { indexFrom } from '../_kit/index-from.ts';
import { isExitCall } from '../_kit/is-exit-call.ts';
import type { Answer } from './answer-of.ts';
import { answerOf, isAnsweredBy } from './answer-of.ts';
import { caughtFromCallback } from './caught-from-callback.ts';

export interface DoubleAnswer {
  readonly kind: Answer['kind'];
  readonly first: Node;
  readonly again: Node;
  /** A `return` in front of the first leaves no more than the function it stands in. */
  readonly canReturn: boolean;
  /** Only when the callback throws: the `catch` around the first call calls it again. */
  readonly isCaught?: boolean;
  /** The first rejects a promise: the second is not heard, but what stands between them runs. */
  readonly isOfPromise?: boolean;
}

/** Statements behind the test that are looked at, and nodes in them. */
const mostStatements = 30;
const mostNodes = 3000;

export function findDoubleAnswers({ tree }: TypeScriptFile): readonly DoubleAnswer[] {
  const known = new Map<Binding, boolean>();
  const ofBranches = tree.nodesOf('IfStatement').flatMap((node) => {
    const found = node.alternate == null ? doubleAnswerAt(node, known) : undefined;
    return found === undefined ? [] : [found];
  });
  return [...ofBranches, ...tree.nodesOf('TryStatement').flatMap((one) => caughtFromCallback(one, known))];
}

/** `known`: names of which it was found out whether they stay what they are. */
function doubleAnswerAt(test: NodeOf<'IfStatement'>, known: Map<Binding, boolean>): DoubleAnswer | undefined {
  const { consequent } = test;
  const last = consequent.type === 'BlockStatement' ? consequent.body.at(-1) : consequent;
  if (last?.type !== 'ExpressionStatement') return undefined;
  const first = unwrap(last.expression);
  const answer = answerOf(first, test.test, known);
  if (answer === undefined) return undefined;
  const behind = statementsBehind(test);
  const again = behind && secondIn(behind, { ...answer, marks: namesSetIn(consequent) });
  const isOfPromise = answer.sibling !== undefined;
  return again && { kind: answer.kind, first, again, canReturn: isInFunctionBody(test), isOfPromise };
}

/** What the answer is, and the names by which the branch tells the code behind it that it ran. */
interface Told extends Answer {
  readonly marks: ReadonlySet<string>;
}

function namesSetIn(branch: Node): ReadonlySet<string> {
  const statements = branch.type === 'BlockStatement' ? branch.body : [];
  return new Set(
    statements.flatMap((one) => {
      const set = one.type === 'ExpressionStatement' ? unwrap(one.expression) : one;
      return set.type === 'AssignmentExpression' && set.left.type === 'Identifier' ? [set.left.name] : [];
    }),
  );
}

function statementsBehind(statement: Node): readonly Node[] | undefined {
  const around = parentOf(statement);
  if (around?.type !== 'BlockStatement') return undefined;
  const from = indexFrom(around.body, rangeOf(statement).end);
  return around.body.slice(from, from + mostStatements);
}

/** The first place behind that answers again, when nothing before it leaves and no test asks about the error. */
function secondIn(statements: readonly Node[], answer: Told): Node | undefined {
  let left = mostNodes;
  const search = (node: Node): Node | undefined => {
    if (left-- <= 0) return undefined;
    if (isAnsweredBy(node, answer)) return node;
    if (asksAgain(node, answer) || (isFunction(node) && !mayAnswerIn(node, answer))) return undefined;
    const found: Node[] = [];
    walkChildren(node, (child) => {
      const inside = found.length === 0 ? search(child) : undefined;
      if (inside !== undefined) found.push(inside);
    });
    return found[0];
  };
  for (const statement of statements) {
    if (isDeclaration(statement)) continue;
    const found = isCertain(statement, answer) ? search(statement) : undefined;
    if (found !== undefined) return found;
    if (leaves(statement) || asksAgain(statement, answer)) return undefined;
  }
  return undefined;
}

/** A request is answered again by what a promise or a call hands its result to. A listener may never be called. */
function mayAnswerIn(node: Node, { kind, isOfGuard }: Answer): boolean {
  if (isOfGuard === true) return false;
  if (kind === 'called-back-twice') return true;
  const call = keyOf(node) === 'arguments' ? parentOf(node) : undefined;
  if (call === undefined || !isCall(call)) return false;
  const name = nameOfCallee(call.callee);
  return name === 'then' || name === 'catch' || isLastOf(node, call);
}

/** `(error, row) => …` */
function isLastOf(node: Node, call: Call): boolean {
  if (call.arguments.at(-1) !== node || !isFunction(node)) return false;
  const [error, result] = node.params;
  return result !== undefined && error?.type === 'Identifier' && /^_?err(?:or)?$/.test(error.name);
}

function isDeclaration({ type }: Node): boolean {
  return type === 'FunctionDeclaration' || type === 'ClassDeclaration';
}

/** A request is answered again, and a guard asked to go on, only by what surely runs. A callback may be in the branches and functions behind, too. */
function isCertain(statement: Node, { kind, isOfGuard }: Answer): boolean {
  return (
    (kind === 'called-back-twice' && isOfGuard !== true) ||
    statement.type === 'ExpressionStatement' ||
    statement.type === 'ReturnStatement' ||
    statement.type === 'VariableDeclaration'
  );
}

function leaves(statement: Node): boolean {
  switch (statement.type) {
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return true;
    case 'ExpressionStatement':
      return isExitCall(unwrap(statement.expression));
    default:
      return false;
  }
}

/** `if (!error) …`, `error || …`: what is in it knows of the failure. */
function asksAgain(node: Node, { error, marks }: Told): boolean {
  const tested = testOf(node);
  if (tested === undefined) return false;
  return (error !== undefined && names(tested, error)) || [...marks].some((mark) => names(tested, mark));
}

function testOf(node: Node): Node | undefined {
  switch (node.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return node.test;
    case 'LogicalExpression':
      return node.left;
    case 'SwitchStatement':
      return node.discriminant;
    default:
      return undefined;
  }
}

function names(node: Node, name: string): boolean {
  if (node.type === 'Identifier') return node.name === name;
  let found = false;
  walkChildren(node, (child) => {
    found ||= names(child, name);
  });
  return found;
}

function isInFunctionBody(test: Node): boolean {
  const body = parentOf(test);
  const owner = enclosingFunction(test);
  return body !== undefined && owner?.body === body && rangeOf(body).start < rangeOf(test).start;
}
