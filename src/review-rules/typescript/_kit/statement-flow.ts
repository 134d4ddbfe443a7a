import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { constantTruthOf } from './constant-truth-of.ts';

export type FlowRoot = NodeOf<
  | 'Program'
  | 'StaticBlock'
  | 'TSModuleBlock'
  | 'FunctionDeclaration'
  | 'FunctionExpression'
  | 'ArrowFunctionExpression'
  | 'ObjectMethod'
  | 'ClassMethod'
  | 'ClassPrivateMethod'
>;
export type Loop = NodeOf<
  'ForStatement' | 'ForInStatement' | 'ForOfStatement' | 'WhileStatement' | 'DoWhileStatement'
>;

/** The end of a statement list that control never reaches. */
export interface DeadCode {
  /** The last statement that runs: control never gets to its end. */
  readonly after: Node;
  readonly statements: readonly Node[];
}

export interface StatementFlow {
  /** Outermost lists only: what stands inside dead code is not looked at. */
  readonly dead: readonly DeadCode[];
  /** Loops whose body, once begun, never comes to a second pass. */
  readonly onePassLoops: readonly Loop[];
}

/** Kinds of node that have a statement list of their own. */
export const flowRoots = [
  'Program',
  'StaticBlock',
  'TSModuleBlock',
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ObjectMethod',
  'ClassMethod',
  'ClassPrivateMethod',
] as const satisfies readonly FlowRoot['type'][];

/**
 * Follows control through the statements of one function or file, by their form alone: every condition may hold or not,
 * but a loop on a constant never ends by its test, and any statement of a `try` block may throw. Functions inside are
 * roots of their own.
 */
export function statementFlowOf(root: FlowRoot): StatementFlow {
  return readThrough(root);
}

function readThrough(root: FlowRoot): FlowReader {
  const reader = new FlowReader();
  if (root.type === 'Program' || root.type === 'StaticBlock' || root.type === 'TSModuleBlock')
    reader.reachesEndOf(root.body);
  else if (root.body.type === 'BlockStatement') reader.reachesEndOf(root.body.body);
  return reader;
}

/** The cases of each `switch` in a function or file whose end control gets to, and runs on into the next one. */
export function openCasesIn(root: FlowRoot): readonly NodeOf<'SwitchCase'>[] {
  return readThrough(root).openCases.filter(({ consequent }) => consequent.length > 0);
}

export function isFlowRoot(node: Node): node is FlowRoot {
  return flowRoots.some((kind) => kind === node.type);
}

/** Can control get to the end of a function's body, so that it returns nothing? */
export function reachesEndOf({ body }: FunctionNode): boolean {
  return body.type === 'BlockStatement' && new FlowReader().reachesEndOf(body.body);
}

/** What a `break` or `continue` can name. */
interface Target {
  readonly labels: readonly string[];
  readonly kind: 'loop' | 'switch' | 'label';
  broken: boolean;
  continued: boolean;
}

const noLabels: readonly string[] = [];

class FlowReader implements StatementFlow {
  readonly dead: DeadCode[] = [];
  readonly onePassLoops: Loop[] = [];
  readonly openCases: NodeOf<'SwitchCase'>[] = [];
  readonly #targets: Target[] = [];
  /** A jump to a target before this one never arrives: a `finally` that leaves by itself takes its place. */
  #firstOpenTarget = 0;

  reachesEndOf(list: readonly Node[]): boolean {
    for (const statement of list) {
      if (this.#completes(statement, noLabels)) continue;
      const statements = list.slice(list.indexOf(statement) + 1);
      if (statements.length > 0) this.dead.push({ after: statement, statements });
      return false;
    }
    return true;
  }

  /** Can control get from the start of the statement to what follows it? */
  #completes(node: Node, labels: readonly string[]): boolean {
    switch (node.type) {
      case 'ReturnStatement':
      case 'ThrowStatement':
        return false;
      case 'BreakStatement':
      case 'ContinueStatement':
        this.#jump(node);
        return false;
      case 'BlockStatement':
        return this.reachesEndOf(node.body);
      case 'IfStatement':
        return this.#if(node);
      case 'LabeledStatement':
        return this.#labeled(node, labels);
      case 'WithStatement':
        return this.#completes(node.body, noLabels);
      case 'SwitchStatement':
        return this.#switch(node, labels);
      case 'TryStatement':
        return this.#try(node);
      default:
        return !isLoop(node) || this.#loop(node, labels);
    }
  }

  #if(node: NodeOf<'IfStatement'>): boolean {
    const then = this.#completes(node.consequent, noLabels);
    const otherwise = node.alternate == null || this.#completes(node.alternate, noLabels);
    return then || otherwise;
  }

  #labeled(node: NodeOf<'LabeledStatement'>, labels: readonly string[]): boolean {
    const all = [...labels, node.label.name];
    if (node.body.type === 'LabeledStatement' || node.body.type === 'SwitchStatement' || isLoop(node.body))
      return this.#completes(node.body, all);
    const target = this.#open('label', all);
    const completes = this.#completes(node.body, noLabels);
    this.#targets.pop();
    return completes || target.broken;
  }

  #switch(node: NodeOf<'SwitchStatement'>, labels: readonly string[]): boolean {
    const target = this.#open('switch', labels);
    let completes = true;
    for (const one of node.cases) {
      completes = this.reachesEndOf(one.consequent);
      if (completes) this.openCases.push(one);
    }
    this.#targets.pop();
    const hasDefault = node.cases.some(({ test }) => test == null);
    return completes || target.broken || !hasDefault;
  }

  #try(node: NodeOf<'TryStatement'>): boolean {
    const leavesByItself = node.finalizer != null && !this.reachesEndOf(node.finalizer.body);
    const outer = this.#firstOpenTarget;
    if (leavesByItself) this.#firstOpenTarget = this.#targets.length;
    const block = this.reachesEndOf(node.block.body);
    const handler = node.handler != null && this.reachesEndOf(node.handler.body.body);
    this.#firstOpenTarget = outer;
    return (block || handler) && !leavesByItself;
  }

  #loop(node: Loop, labels: readonly string[]): boolean {
    const target = this.#open('loop', labels);
    const repeats = this.#completes(node.body, noLabels) || target.continued;
    this.#targets.pop();
    if (!repeats) this.onePassLoops.push(node);
    return target.broken || canEndByItself(node, repeats);
  }

  #open(kind: Target['kind'], labels: readonly string[]): Target {
    const target: Target = { labels, kind, broken: false, continued: false };
    this.#targets.push(target);
    return target;
  }

  #jump({ type, label }: NodeOf<'BreakStatement' | 'ContinueStatement'>): void {
    const isMeant = (target: Target): boolean => {
      if (label != null) return target.labels.includes(label.name);
      return target.kind === 'loop' || (target.kind === 'switch' && type === 'BreakStatement');
    };
    const index = this.#targets.findLastIndex(isMeant);
    const target = this.#targets[index];
    if (target === undefined || index < this.#firstOpenTarget) return;
    if (type === 'BreakStatement') target.broken = true;
    else target.continued = true;
  }
}

export function isLoop(node: Node): node is Loop {
  switch (node.type) {
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
      return true;
    default:
      return false;
  }
}

/** Without a `break`: does the loop end when its condition says so, or its items do? */
function canEndByItself(node: Loop, repeats: boolean): boolean {
  switch (node.type) {
    case 'ForInStatement':
    case 'ForOfStatement':
      return true;
    case 'DoWhileStatement':
      return repeats && constantTruthOf(node.test) !== true;
    default:
      return node.test != null && constantTruthOf(node.test) !== true;
  }
}
