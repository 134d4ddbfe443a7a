import type { Report } from '../../../analysis/rule.ts';
import { defineFileRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { shortText } from '../../_kit/short-text.ts';
import { DeclaredTypes } from '../_kit/declared-types.ts';
import { blindLookups, mayLookUp } from './blind-lookups.ts';
import { blindResults, givesBlindly } from './blind-results.ts';
import type { BlindResult } from './blind-results.ts';
import { findEarlyUses, usesOfNothing } from './find-early-uses.ts';
import type { EarlyUse } from './find-early-uses.ts';
import { unfoundErrors } from './unfound-errors.ts';
import type { UnfoundError } from './unfound-errors.ts';
import type { UseOfNothing } from './use-of-nothing.ts';
import { blindWalks } from './walks.ts';
import type { BlindWalk } from './walks.ts';

/** A result that is nil after an error, and is used before anybody looks at the error. */
export const noUseBeforeCheck = defineFileRule('go', {
  info: {
    id: 'no-use-before-check',
    family: 'null-deref',
    kinds: ['use-before-err-check', 'use-after-failure'],
    fix: 'none',
    what: say(
      'Reports results that are nil after an error, of which a field or method is used before the error is looked at, where there is one, or after an error that was only logged, and pointers of which something is taken where `ok` is false, or `errors.As` has found nothing; what `filepath.Walk` calls a function with, where that never looks at its error, and blocks of `pem.Decode`, cookies and files of a request that need not be there, and what a map of pointers holds for a name that a request chooses.',
      '报告出错时为 nil 的返回值，在检查错误之前、确有错误的分支中，或只记录错误之后，就访问了其字段或方法；在 `ok` 为 false 或 `errors.As` 没有找到的分支中访问指针；传给 `filepath.Walk` 的函数从不检查错误就使用文件信息；以及可能不存在的 `pem.Decode` 块、请求中的 Cookie 和文件，以及由请求选择键的指针映射中的值。',
    ),
    why: say(
      'Where the call fails there is nothing to take the field of: the program panics, and nobody learns of the error.',
      '调用失败时返回值为 nil，访问它会 panic，真正的错误也无人知晓。',
    ),
    instead: say(
      'Look at the error first, right below the call, and use the result after that.',
      '调用之后先检查错误，再使用返回值。',
    ),
    examples: [
      {
        bad: 'package feed\n\nimport (\n\t"log"\n\t"net/http"\n)\n\nfunc Ping(url string) error {\n\tres, err := http.Head(url)\n\tlog.Println("status", res.StatusCode)\n\tif err != nil {\n\t\treturn err\n\t}\n\treturn res.Body.Close()\n}',
        good: 'package feed\n\nimport (\n\t"log"\n\t"net/http"\n)\n\nfunc Ping(url string) error {\n\tres, err := http.Head(url)\n\tif err != nil {\n\t\treturn err\n\t}\n\tlog.Println("status", res.StatusCode)\n\treturn res.Body.Close()\n}',
        file: 'ping.go',
      },
    ],
    sources: [
      { name: 'go vet httpresponse', relation: 'inspired' },
      { name: 'staticcheck SA5001', relation: 'inspired' },
    ],
  },
  *find(file: GoFile): Generator<EarlyUse | BlindWalk | BlindResult | UseOfNothing | UnfoundError> {
    if (isTestPath(file.path)) return;
    yield* findEarlyUses(file);
    yield* usesOfNothing(file);
    if (/\bWalk(?:Dir)?\(/.test(file.text) && !/(?:^|\/)scripts?\//.test(file.path))
      yield* blindWalks(file.tree).filter(({ isAsked }) => !isAsked || !isMain.test(file.text));
    if (file.text.includes('errors.As(')) yield* unfoundErrors(file.tree);
    if (givesBlindly.test(file.text)) yield* blindResults(file.tree);
    if (mayLookUp.test(file.text)) yield* blindLookups(file.tree, new DeclaredTypes(file.tree));
  },
  report(found, { text }): Report {
    const range = { start: found.use.start, end: found.use.end };
    if ('walk' in found) {
      // A program of its own mostly walks where it knows its way.
      const isSure = !found.isAsked && !isMain.test(text);
      const confidence = isSure ? 'likely' : 'possible';
      return { range, kind: 'use-before-err-check', what: blindWalk(found), confidence };
    }
    if ('of' in found) {
      const confidence = isMain.test(text) ? 'possible' : 'likely';
      return { range, kind: 'use-before-err-check', what: blindResult(found), confidence };
    }
    if ('as' in found) return { range, kind: 'use-after-failure', what: ofUnfound(found, text) };
    if ('ok' in found) return { range, kind: 'use-after-failure', what: ofNothing(found) };
    const { value, error, isAfterFailure } = found;
    return isAfterFailure
      ? { range, kind: 'use-after-failure', what: afterFailure(value, error) }
      : { range, kind: 'use-before-err-check', what: beforeCheck(value, error) };
  },
});

const isMain = /^package main\b/m;

function blindResult({ value, of }: BlindResult): Localized {
  switch (of) {
    case 'pem':
      return say(
        `\`pem.Decode\` gives nil where the text holds no block: nobody asks whether \`${value}\` is nil, and this panics then.`,
        `文本中没有 PEM 块时 \`pem.Decode\` 返回 nil：没有检查 \`${value}\` 是否为 nil，此处会 panic。`,
      );
    case 'cookie':
      return say(
        `The error is thrown away: for a request without this cookie \`${value}\` is nil, and this panics.`,
        `错误被丢弃：请求没有这个 Cookie 时 \`${value}\` 为 nil，此处会 panic。`,
      );
    case 'entry':
      return say(
        `A request chooses the key: where the map has none \`${value}\` is nil, and this panics. \`${value}, ok :=\` tells.`,
        `键由请求决定：映射中没有该键时 \`${value}\` 为 nil，此处会 panic。可用 \`${value}, ok :=\` 判断。`,
      );
    case 'file':
      return say(
        `The error is thrown away: for a request without this file \`${value}\` is nil, and this panics.`,
        `错误被丢弃：请求没有这个文件时 \`${value}\` 为 nil，此处会 panic。`,
      );
  }
}

function blindWalk({ value, walk }: BlindWalk): Localized {
  return say(
    `Where nothing can be learned of a file, as of one that is gone, \`${walk}\` calls this with an error and without \`${value}\`: nobody looks at the error, and this panics.`,
    `无法获取某个文件的信息时（例如文件已不存在），\`${walk}\` 会带着错误、不带 \`${value}\` 调用此函数：错误没有被检查，此处会 panic。`,
  );
}

function ofNothing({ value, ok }: UseOfNothing): Localized {
  return say(
    `Here \`${ok}\` is false, so that \`${value}\` is nil, and this panics.`,
    `此处 \`${ok}\` 为 false，\`${value}\` 为 nil，会 panic。`,
  );
}

function ofUnfound({ value, as }: UnfoundError, text: string): Localized {
  const asked = shortText(as, text);
  return say(
    `Here \`${asked}\` has found nothing, so that \`${value}\` is still nil, and this panics.`,
    `此处 \`${asked}\` 没有找到，\`${value}\` 仍为 nil，会 panic。`,
  );
}

function beforeCheck(value: string, error: string): Localized {
  return say(
    `\`${value}\` is used before \`${error}\` is looked at: after an error it is nil, and this panics.`,
    `在检查 \`${error}\` 之前就使用了 \`${value}\`：出错时它为 nil，此处会 panic。`,
  );
}

function afterFailure(value: string, error: string): Localized {
  return say(
    `Where \`${error}\` is not nil the code comes here as well: then \`${value}\` is nil, and this panics.`,
    `\`${error}\` 不为 nil 时也会执行到这里：此时 \`${value}\` 为 nil，会 panic。`,
  );
}
