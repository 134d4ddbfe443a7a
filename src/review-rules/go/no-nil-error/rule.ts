import type { Report } from '../../../analysis/rule.ts';
import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Localized } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { shortText } from '../../_kit/short-text.ts';
import { toldNils } from './else-of-is.ts';
import type { ToldNil } from './else-of-is.ts';
import { findNilErrors } from './find-nil-errors.ts';
import type { NilError } from './find-nil-errors.ts';
import { typedNils } from './typed-nils.ts';
import type { TypedNil } from './typed-nils.ts';
import { swallowedErrors } from './swallowed-errors.ts';
import type { SwallowedError } from './swallowed-errors.ts';
import { triedInVain } from './tried-in-vain.ts';
import type { TriedInVain } from './tried-in-vain.ts';
import { wrappedNils } from './wrapped-nils.ts';
import type { WrappedNil } from './wrapped-nils.ts';

/** Something failed, and the error that is given back is one that is known to be nil. */
export const noNilError = defineFileRule('go', {
  info: {
    id: 'no-nil-error',
    family: 'error-handling',
    kinds: ['nil-error'],
    severity: 'error',
    fix: 'none',
    what: say(
      'Reports `return nil, err` below a check that something failed, where `err` is another error, which is known to be nil by then, also wrapped: `errors.Wrap(err, …)`, `fmt.Errorf("…: %w", err)`, or told: `respondError(w, code, err)`; and `if err == nil { return err }` where the code below goes on with what came with the error. As a note `if err != nil { return nil }` without a word why, in functions that give back other errors, and `return "", nil` in functions that never give one back; and the `else` of `errors.Is(err, …)` right behind the call that tells of a failure, though `err` may be nil there. Reports as well `return nil` behind a loop of tries that has returned where one of them worked, and a variable of a pointer type that may still be nil and is given back as an `error`.',
      '报告在判断出失败之后执行的 `return nil, err`，而其中的 `err` 是另一个错误，此时已知为 nil；经 `errors.Wrap(err, …)`、`fmt.Errorf("…: %w", err)` 包装或由 `respondError(w, code, err)` 报告的也报告；还报告 `if err == nil { return err }` 之后仍使用与该错误一同返回的值的写法。在会返回其他错误的函数中，没有说明原因的 `if err != nil { return nil }`，以及从不返回错误的函数中的 `return "", nil` 作为提示报告；还报告紧接调用之后 `errors.Is(err, …)` 的 `else` 分支在 `err` 可能为 nil 时仍报告失败的写法。另外报告在成功即返回的重试循环之后的 `return nil`，以及可能仍为 nil 的指针变量作为 `error` 返回。',
    ),
    why: say(
      'The caller is told that all went well, goes on with a value that is not there, and the failure is lost.',
      '调用方会认为一切正常，继续使用并不存在的值，而失败就此丢失。',
    ),
    instead: say(
      'Give back the error that was found, or make one: `return nil, fmt.Errorf("…")`.',
      '返回真正发生的错误，或新建一个：`return nil, fmt.Errorf("…")`。',
    ),
    examples: [
      {
        bad: 'package feed\n\nimport (\n\t"io"\n\t"net/http"\n)\n\nfunc Load(url string) ([]byte, error) {\n\tres, err := http.Get(url)\n\tif err != nil {\n\t\treturn nil, err\n\t}\n\tdefer res.Body.Close()\n\tif res.StatusCode != http.StatusOK {\n\t\treturn nil, err\n\t}\n\treturn io.ReadAll(res.Body)\n}',
        good: 'package feed\n\nimport (\n\t"fmt"\n\t"io"\n\t"net/http"\n)\n\nfunc Load(url string) ([]byte, error) {\n\tres, err := http.Get(url)\n\tif err != nil {\n\t\treturn nil, err\n\t}\n\tdefer res.Body.Close()\n\tif res.StatusCode != http.StatusOK {\n\t\treturn nil, fmt.Errorf("status %d", res.StatusCode)\n\t}\n\treturn io.ReadAll(res.Body)\n}',
        file: 'feed.go',
      },
    ],
    sources: [
      { name: 'nilerr', relation: 'inspired' },
      { name: 'nilnesserr', relation: 'inspired' },
      { name: 'CodeQL go/unexpected-nil-value', relation: 'inspired' },
    ],
  },
  *find(file: GoFile): Generator<NilError | SwallowedError | ToldNil | TriedInVain | TypedNil | WrappedNil> {
    if (isTestPath(file.path)) return;
    yield* findNilErrors(file);
    yield* swallowedErrors(file);
    yield* toldNils(file);
    yield* typedNils(file);
    yield* wrappedNils(file);
    yield* triedInVain(file);
  },
  report(found, { tree, text }): Report {
    if ('wrapper' in found) return ofWrapper(found, tree.textOf(found.error));
    const range = { start: found.node.start, end: found.node.end };
    if ('tries' in found)
      return {
        range,
        what: inVain(shortText(found.tries, text)),
        confidence: found.isSearch ? 'possible' : 'likely',
      };
    if ('call' in found)
      return { range, what: swallowed(found, shortText(found.call, text)), confidence: 'possible' };
    if ('test' in found) return { range, what: toldThoughNil(found), confidence: 'likely' };
    if ('type' in found) return { range, what: typed(found) };
    return {
      range,
      what: sentence(found, tree.textOf(found.error)),
      ...(found.failure.kind === 'other-error' ? {} : { confidence: 'likely' }),
    };
  },
});

function inVain(call: string): Localized {
  return say(
    `Who comes here has tried \`${call}\` in each turn, and it failed each time: the caller is told that all went well.`,
    `执行到这里说明每一轮 \`${call}\` 都失败了，调用方却得知一切正常。`,
  );
}

function typed({ name, type }: TypedNil): Localized {
  return say(
    `Where nothing failed \`${name}\` is a nil \`${type}\`, and as an \`error\` that is not nil: the caller is told of a failure that was none. Return \`nil\` itself there, or declare \`${name}\` as an \`error\`.`,
    `没有失败时 \`${name}\` 是值为 nil 的 \`${type}\`，作为 \`error\` 却不等于 nil：调用方会得知并不存在的失败。请在该情况下直接返回 \`nil\`，或把 \`${name}\` 声明为 \`error\`。`,
  );
}

function ofWrapper({ wrapper, isLost, isUnset, isReported, isAside }: WrappedNil, error: string): Report {
  const known = knownNil(error, isUnset === undefined ? 'test' : 'assignment');
  const range = { start: wrapper.start, end: wrapper.end };
  if (isReported === true)
    return {
      range,
      what: reported(known, isAside === true ? undefined : error),
      confidence: isAside === true ? 'possible' : 'likely',
    };
  return {
    range,
    what: isLost
      ? say(
          `${known.en}, and what wraps nil is nil: the caller learns of no error.`,
          `${known['zh-CN']}，包装 nil 得到的仍是 nil：调用方得不到任何错误。`,
        )
      : say(
          `${known.en}: it says nothing of what failed here, and the text shows \`<nil>\`.`,
          `${known['zh-CN']}：它与这里的失败无关，错误文本中会出现 \`<nil>\`。`,
        ),
    ...(!isLost && { confidence: 'likely' }),
  };
}

/** @param error Where the function is at hand that asks it for its text. */
function reported(known: Localized, error: string | undefined): Localized {
  return error === undefined
    ? say(`${known.en}: it says nothing of what failed here.`, `${known['zh-CN']}：它与这里的失败无关。`)
    : say(
        `${known.en}: what is told here is no error, and \`${error}.Error()\` panics.`,
        `${known['zh-CN']}：这里报告的不是错误，调用 \`${error}.Error()\` 会 panic。`,
      );
}

function toldThoughNil({ error, test }: ToldNil): Localized {
  return say(
    `Where all went well \`${error}\` is nil, \`${test}\` is false, and this tells of a failure that was none.`,
    `一切正常时 \`${error}\` 为 nil，\`${test}\` 为 false，此处会报告并不存在的失败。`,
  );
}

function swallowed({ error, isNeverTold }: SwallowedError, call: string): Localized {
  if (isNeverTold)
    return say(
      `\`${call}\` has failed here, and the caller is told that all went well: this function never gives back an error.`,
      `此处 \`${call}\` 已失败，调用方却得知一切正常：该函数从不返回错误。`,
    );
  return say(
    `\`${call}\` has failed here, and the caller is told that all went well: \`${error}\` is lost, while other errors of this function are given back.`,
    `此处 \`${call}\` 已失败，调用方却得知一切正常：\`${error}\` 丢失，而该函数会返回其他错误。`,
  );
}

function sentence({ failure, by, isWrapped }: NilError, error: string): Localized {
  const known = knownNil(error, by);
  switch (failure.kind) {
    case 'other-error':
      if (isWrapped)
        return say(
          `\`${failure.name}\` is the error here, but \`${error}\` is wrapped: ${known.en}, so the caller learns of a failure, and not what it was.`,
          `这里出错的是 \`${failure.name}\`，包装的却是 \`${error}\`：${known['zh-CN']}，调用方得知失败，却不知原因。`,
        );
      return say(
        `\`${failure.name}\` is the error here, but \`${error}\` is given back: ${known.en}, so the caller learns of no error.`,
        `这里出错的是 \`${failure.name}\`，返回的却是 \`${error}\`：${known['zh-CN']}，调用方得不到任何错误。`,
      );
    case 'bad-result':
      return say(
        `This gives back \`${error}\` for a failure, but ${known.en}: the caller learns of no error.`,
        `这里为失败返回 \`${error}\`，但${known['zh-CN']}：调用方得不到任何错误。`,
      );
    case 'turned':
      return say(
        `\`${error}\` is nil here, and below the code goes on with \`${failure.value}\` where the call failed: \`${error} != nil\` was meant.`,
        `\`${error}\` 在这里为 nil，而调用失败时下面的代码仍会使用 \`${failure.value}\`：本来要写的是 \`${error} != nil\`。`,
      );
    case 'no-error':
      return say(
        `\`${error}\` is nil here: the caller gets neither a value nor an error.`,
        `\`${error}\` 在这里为 nil：调用方既得不到值，也得不到错误。`,
      );
  }
}

function knownNil(error: string, by: NilError['by']): Localized {
  return by === 'test'
    ? say(`\`${error}\` was found to be nil before`, `前面已确认 \`${error}\` 为 nil`)
    : say(`\`${error}\` has never been given a value`, `\`${error}\` 从未被赋值`);
}
