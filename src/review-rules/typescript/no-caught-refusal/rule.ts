import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { namesAny } from '../_kit/names-any.ts';
import { shortText } from '../_kit/short-text.ts';
import { becomesFailure } from './becomes-failure.ts';
import { keepsWhatWasThrown } from './keeps-what-was-thrown.ts';
import type { ThrownForCaller } from './thrown-for-caller.ts';
import { throwingModules, thrownIn } from './thrown-for-caller.ts';

/** A redirect or a refusal is thrown for the framework, and the `catch` beside it takes it for a failure. */
export const noCaughtRefusal = defineRule({
  info: {
    id: 'no-caught-refusal',
    family: 'error-handling',
    kinds: ['caught-redirect', 'caught-refusal'],
    fix: 'none',
    what: say(
      'Reports redirects that are thrown inside a `try` whose `catch` does not let them pass (`redirect()` and `notFound()` of Next.js, `throw redirect(…)` of Remix, React Router, TanStack Router and SvelteKit), and errors that tell the client what is wrong (`NotFoundException` of Nest, `TRPCError`, `HTTPException` of Hono, `createError(404)`, …) where the `catch` beside them makes a failure of the server of each error.',
      '报告在 `try` 中抛出、而其 `catch` 不会放行的重定向（Next.js 的 `redirect()` 和 `notFound()`，Remix、React Router、TanStack Router、SvelteKit 的 `throw redirect(…)`），以及用来告知客户端问题所在的错误（Nest 的 `NotFoundException`、`TRPCError`、Hono 的 `HTTPException`、`createError(404)` 等），而同一处的 `catch` 把所有错误都变成服务器故障。',
    ),
    why: say(
      'Frameworks send such an answer by an exception. The nearest `catch` gets it first: nobody is led on, and a client that asked for something that does not exist is told that the server is broken.',
      '框架通过异常来发送这类应答。最近的 `catch` 会先得到它：跳转不会发生；客户端请求了不存在的内容，却被告知服务器出错。',
    ),
    instead: say(
      'Do it after the `try`, or let it pass: `if (error instanceof HttpException) throw error;`, `unstable_rethrow(error)`.',
      '把它移到 `try` 之后，或在 `catch` 中放行：`if (error instanceof HttpException) throw error;`、`unstable_rethrow(error)`。',
    ),
    examples: [
      {
        bad: "import { redirect } from 'next/navigation';\n\nexport async function create(form) {\n  try {\n    const room = await rooms.insert(form.get('name'));\n    redirect(`/rooms/${room.id}`);\n  } catch (error) {\n    return { error: 'The room was not made.' };\n  }\n}",
        good: "import { redirect } from 'next/navigation';\n\nexport async function create(form) {\n  let room;\n  try {\n    room = await rooms.insert(form.get('name'));\n  } catch (error) {\n    return { error: 'The room was not made.' };\n  }\n  redirect(`/rooms/${room.id}`);\n}",
        file: 'create.js',
      },
      {
        bad: "import { InternalServerErrorException, NotFoundException } from '@nestjs/common';\n\nexport async function show(id: string) {\n  try {\n    const room = await rooms.find(id);\n    if (!room) throw new NotFoundException();\n    return room;\n  } catch (error) {\n    console.error(error);\n    throw new InternalServerErrorException();\n  }\n}",
        good: "import { HttpException, InternalServerErrorException, NotFoundException } from '@nestjs/common';\n\nexport async function show(id: string) {\n  try {\n    const room = await rooms.find(id);\n    if (!room) throw new NotFoundException();\n    return room;\n  } catch (error) {\n    if (error instanceof HttpException) throw error;\n    console.error(error);\n    throw new InternalServerErrorException();\n  }\n}",
      },
    ],
    sources: [],
  },
  visit: ['TryStatement'],
  find({ block, handler }, file): readonly ThrownForCaller[] | undefined {
    if (handler == null || !namesAny(file, throwingModules) || isTestPath(file.path)) return undefined;
    const thrown = thrownIn({ block, handler });
    if (thrown === undefined || keepsWhatWasThrown(handler)) return undefined;
    return thrown.kind === 'caught-redirect' || becomesFailure(handler) ? [thrown] : undefined;
  },
  report({ kind, at }, file): Report {
    const code = shortText(at, file);
    return {
      kind,
      range: rangeOf(at),
      confidence: 'likely',
      what:
        kind === 'caught-redirect'
          ? say(
              `\`${code}\` works by an exception, and the \`catch\` of this \`try\` takes it for a failure: it never reaches the framework.`,
              `\`${code}\` 通过异常起作用，而这个 \`try\` 的 \`catch\` 把它当成了失败：它到不了框架。`,
            )
          : say(
              `The \`catch\` of this \`try\` gets \`${code}\`, too, and makes a failure of the server of it: the client never learns what was wrong.`,
              `这个 \`try\` 的 \`catch\` 也会捕获 \`${code}\`，并把它变成服务器故障：客户端无从得知哪里有问题。`,
            ),
    };
  },
});
