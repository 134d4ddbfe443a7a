import { defineRule } from '../../../analysis/rule.ts';
import type { Report } from '../../../analysis/rule.ts';
import type { Confidence } from '../../../domain/finding.ts';
import { say } from '../../../domain/locale.ts';
import type { NodeOf } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { commentsIn } from '../_kit/comments-in.ts';
import { exitsOf } from '../_kit/exits-of.ts';
import type { Exit } from '../_kit/exits-of.ts';
import { asksForDisturbance } from './disturbance.ts';
import { asksForOutcome, overriddenBy } from './overridden.ts';
import type { Overridden } from './overridden.ts';
import { wordsFor } from './wording.ts';

interface Signal {
  readonly exit: Exit['by'];
  readonly overridden: Overridden;
  readonly confidence: Confidence;
}

/** A comment by which the author says that nothing may come out of the `try`. */
const isMeant =
  /ignor|swallow|suppress|overrid|deliberate|intention|on purpose|even (?:if|when)|regardless|best.?effort|忽略|吞掉|有意|故意/i;

/** A `finally` block that leaves by itself: what was thrown or returned before is gone. */
export const noUnsafeFinally = defineRule({
  info: {
    id: 'no-unsafe-finally',
    family: 'error-handling',
    severity: 'error',
    kinds: ['unsafe-finally'],
    fix: 'none',
    what: say(
      'Reports `return`, `throw`, `break` and `continue` that leave a `finally` block, when an error or a result of the `try` statement is lost by it. Where its handler catches everything, so that only an error of the handler could be lost, it is a note.',
      '报告跳出 `finally` 块的 `return`、`throw`、`break` 和 `continue`：它们会使 `try` 语句的错误或返回值丢失。如果处理代码已捕获所有错误，只可能丢失处理代码自身的错误，则只作为提示。',
    ),
    why: say(
      '`finally` has the last word: leaving it in any other way than at its end discards the error that was on its way to the caller, or the value that was to be returned, without a trace.',
      '`finally` 说了算：只要不是正常执行到末尾，正要传给调用方的错误或正要返回的值就会无声无息地消失。',
    ),
    instead: say(
      'Keep only the clean-up in `finally`. Return behind the `try` statement, and handle errors in a `catch`.',
      '`finally` 中只保留清理工作；在 `try` 语句之后返回，并在 `catch` 中处理错误。',
    ),
    examples: [
      {
        bad: 'async function count(pool) {\n  let rows = 0;\n  const client = await pool.connect();\n  try {\n    rows = await client.count();\n  } finally {\n    client.release();\n    return rows;\n  }\n}',
        good: 'async function count(pool) {\n  const client = await pool.connect();\n  try {\n    return await client.count();\n  } finally {\n    client.release();\n  }\n}',
        file: 'count.js',
      },
      {
        bad: 'for (const job of jobs) {\n  try {\n    run(job);\n  } finally {\n    job.done = true;\n    continue;\n  }\n}',
        good: 'for (const job of jobs) {\n  try {\n    run(job);\n  } finally {\n    job.done = true;\n  }\n}',
        file: 'jobs.js',
      },
    ],
    sources: [{ name: 'eslint no-unsafe-finally', relation: 'same' }],
  },
  visit: ['TryStatement'],
  find(node, file): readonly Signal[] | undefined {
    if (node.finalizer == null || node.finalizer.body.length === 0) return undefined;
    const exits = exitsOf(node.finalizer);
    return exits.length === 0 ? undefined : signalsFor(node, exits, file);
  },
  report({ exit, overridden, confidence }, file): Report {
    return { range: rangeOf(exit), confidence, what: wordsFor(exit, overridden, file) };
  },
});

function signalsFor(
  node: NodeOf<'TryStatement'>,
  exits: readonly Exit[],
  file: TypeScriptFile,
): readonly Signal[] | undefined {
  const overridden = overriddenBy(node);
  if (overridden === undefined || saysWhy(node, file)) return undefined;
  return exits.flatMap((exit) => {
    if (asksForOutcome(exit.conditions, node) || asksForDisturbance(exit.conditions, node)) return [];
    const confidence = isOfInvariant(exit, file) ? 'possible' : confidenceOf(exit, overridden);
    return confidence === undefined ? [] : [{ exit: exit.by, overridden, confidence }];
  });
}

/** `if (popped !== pushed) throw new Error('invariant broken')`: it is thrown only where the program itself is wrong. */
function isOfInvariant({ by, conditions }: Exit, { text }: TypeScriptFile): boolean {
  const { start, end } = rangeOf(by);
  return by.type === 'ThrowStatement' && conditions.length > 0 && invariant.test(text.slice(start, end));
}

const invariant =
  /invariant|assert|impossible|should (?:never|not)|must (?:never|not)|unexpected|internal error/i;

function confidenceOf({ by, conditions }: Exit, { kind }: Overridden): Confidence | undefined {
  const isAlways = conditions.length === 0;
  if (kind !== 'mishap') return isAlways ? 'certain' : 'likely';
  // Behind a handler that catches everything, leaving is as good as reaching the end.
  return isAlways && by.type === 'ReturnStatement' && by.argument != null ? 'possible' : undefined;
}

function saysWhy({ finalizer }: NodeOf<'TryStatement'>, file: TypeScriptFile): boolean {
  return finalizer != null && commentsIn(file, rangeOf(finalizer)).some(({ value }) => isMeant.test(value));
}
