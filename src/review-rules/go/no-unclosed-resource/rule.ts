import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { confidenceOf } from './confidence-of.ts';
import { findLeaks } from './find-leaks.ts';
import type { PlacedLeak } from './find-leaks.ts';
import { matters } from './matters.ts';
import { kindOf, whatOf } from './words.ts';

/** Bodies, files, connections, rows and contexts that a function opens and on some way leaves open. */
export const noUnclosedResource = defineFileRule('go', {
  info: {
    id: 'no-unclosed-resource',
    family: 'resource-leak',
    kinds: [
      'unclosed-body',
      'unclosed-handle',
      'unclosed-db',
      'context-leak',
      'timer-leak',
      'unfinished-writer',
    ],
    fix: 'none',
    what: say(
      'Reports response bodies, files, connections, rows, statements, contexts, streams of S3, Azure, Docker and others, and spans of OpenTelemetry that a function opens, and on some way to its end neither closes nor hands on. Reports as well writers that hold back a part of what they are given (`gzip`, `zip`, `tar`, `bufio`, `csv`, `multipart` and others) and that a function makes, keeps to itself, and never closes or flushes. So too what the other functions of the file close that call for the same. So too of tickers where `go.mod` asks for less than Go 1.23, which collects them; as a note, where there is no `go.mod`.',
      '报告函数打开后，在某条路径上既未关闭也未交给他人的响应体、文件、连接、结果集、语句、context、S3、Azure、Docker 等服务的数据流以及 OpenTelemetry 的 span；以及函数创建后自用、却从未关闭或刷新的缓冲写入器（`gzip`、`zip`、`tar`、`bufio`、`csv`、`multipart` 等）。也报告本文件其他函数都会关闭、而该函数没有关闭的同一调用的结果。若 `go.mod` 的版本低于 Go 1.23（该版本起会自动回收），也报告未停止的 ticker；没有 `go.mod` 时作为提示报告。',
    ),
    why: say(
      'Each call leaves one more behind: connections cannot be used again and descriptors run out, until later calls hang or fail; a context that is not cancelled keeps its timer and its goroutines, an old ticker wakes the program for ever, and what a writer still holds is missing at the end of its file.',
      '每次调用都会多遗留一个：连接无法复用，文件描述符终会耗尽，后续调用会卡住或失败；未取消的 context 会一直占用定时器和 goroutine；旧版的 ticker 则会永远唤醒程序；写入器中未写出的内容则会从文件末尾缺失。',
    ),
    instead: say(
      '`defer x.Close()`, or `defer cancel()`, right below the look at the error; `defer ticker.Stop()` below `time.NewTicker`; where all is written, `Close` or `Flush` of a writer, with a look at its error.',
      '在检查错误之后立即写 `defer x.Close()` 或 `defer cancel()`；在 `time.NewTicker` 之后写 `defer ticker.Stop()`；写完后调用写入器的 `Close` 或 `Flush` 并检查其错误。',
    ),
    examples: [
      {
        bad: 'package feed\n\nimport (\n\t"fmt"\n\t"io"\n\t"net/http"\n)\n\nfunc Load(url string) ([]byte, error) {\n\tres, err := http.Get(url)\n\tif err != nil {\n\t\treturn nil, err\n\t}\n\tif res.StatusCode != http.StatusOK {\n\t\treturn nil, fmt.Errorf("status %d", res.StatusCode)\n\t}\n\tdefer res.Body.Close()\n\treturn io.ReadAll(res.Body)\n}',
        good: 'package feed\n\nimport (\n\t"fmt"\n\t"io"\n\t"net/http"\n)\n\nfunc Load(url string) ([]byte, error) {\n\tres, err := http.Get(url)\n\tif err != nil {\n\t\treturn nil, err\n\t}\n\tdefer res.Body.Close()\n\tif res.StatusCode != http.StatusOK {\n\t\treturn nil, fmt.Errorf("status %d", res.StatusCode)\n\t}\n\treturn io.ReadAll(res.Body)\n}',
        file: 'load.go',
      },
    ],
    sources: [
      { name: 'bodyclose', relation: 'inspired' },
      { name: 'sqlclosecheck', relation: 'inspired' },
      { name: 'go vet lostcancel', relation: 'inspired' },
    ],
  },
  find: (file: GoFile): Iterable<PlacedLeak> =>
    isTestPath(file.path) ? [] : findLeaks(file).filter((found) => matters(found, file)),
  report: (found, file) => ({
    kind: kindOf(found),
    range: found.at,
    what: whatOf(found),
    confidence: confidenceOf(found, file),
  }),
});
