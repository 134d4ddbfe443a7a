import { childOf } from '../node.ts';
import type { GoNode } from '../node.ts';
import type { Lowering } from './context.ts';

/** Calls after which nothing of the function runs. */
const endings: ReadonlySet<string> = new Set([
  'os.Exit',
  'log.Fatal',
  'log.Fatalf',
  'log.Fatalln',
  'log.Panic',
  'log.Panicf',
  'log.Panicln',
  'runtime.Goexit',
]);

/** By convention the names of loggers and tests: `logger.Fatal`, `t.FailNow`. */
const method = /\.(?:Fatal(?:f|ln|w|Context)?|FailNow)$/;
/** `log.Fatal().Err(err).Msg("…")` */
const chain = /\.(?:Fatal|Panic)\(\)\.(?:.*\.)?(?:Msgf?|MsgFunc|Send)$/s;
const skip = /\.Skip(?:f|Now)?$/;

/** Says the name of what is called that it never comes back? */
export function isEnding(callee: string): boolean {
  return endings.has(callee) || method.test(callee) || chain.test(callee);
}

/** Such a call, one of a function of the file that ends in one, or the `Skip` of a test. */
export function neverReturns(callee: GoNode, { file, scopes }: Pick<Lowering, 'file' | 'scopes'>): boolean {
  const name = file.textOf(callee);
  if (callee.kind === 'identifier') return file.isEnding(name) && scopes.find(name) === undefined;
  if (!skip.test(name)) return isEnding(name);
  const owner = childOf(callee, 'operand');
  const declared = owner?.kind === 'identifier' ? scopes.find(file.textOf(owner))?.parent : undefined;
  const type = declared === undefined ? undefined : childOf(declared, 'type');
  // Readers and scanners have one, too.
  if (type !== undefined) return /\b(?:TB?|B|F)\b|[tT]est/.test(file.textOf(type));
  return [...file.imports.values()].some((path) => /test|ginkgo/.test(path));
}
