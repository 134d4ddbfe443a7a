import type { GoTree } from '../../../../languages/go/go.ts';
import type { GoNode } from '../../../../languages/go/node.ts';
import type { FileNames } from './file-names.ts';
import type { Taint } from './taint.ts';
import type { Value } from './variables.ts';

export interface TraceOptions {
  /** A function after which, or in which, what comes from outside is harmless. */
  readonly cleans?: (owner: GoNode) => boolean;
  /** Names of entries of archives are asked for, too. */
  readonly tellsEntries?: boolean;
}

/** What those ask who find out about one instruction. */
export interface Tracing {
  readonly tree: GoTree;
  readonly text: string;
  readonly names: FileNames;
  readonly options: TraceOptions;
  taintOf(value: Value): Taint;
  /** A variable that the file tests, or gives to a function that makes something harmless of it. */
  isTrusted(value: Value): boolean;
  /** Of the result with this number, in terms of the parameters. */
  taintOfResult(callee: GoNode, number: string): Taint;
}
