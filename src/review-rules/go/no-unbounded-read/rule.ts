import type { Report } from '../../../analysis/rule.ts';
import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { findBombs, mayDecompress } from './find-bombs.ts';
import { findEndlessLines, readsLines } from './find-endless-lines.ts';
import { findAskedSizes, mayAsk } from './find-asked-sizes.ts';
import { findPackedEntries, mayHoldEntries } from './find-packed-entries.ts';
import { findWholeBodies, mayReadBody } from './find-whole-bodies.ts';
import { findWideSplits, splitsTokens } from './find-wide-splits.ts';
import { findWireSizes, maySize } from './find-wire-sizes.ts';
import type { UnboundedRead } from './unbounded-read.ts';
import { whatOf } from './words.ts';

/** Somebody else decides how much of the memory is taken. */
export const noUnboundedRead = defineFileRule('go', {
  info: {
    id: 'no-unbounded-read',
    family: 'security',
    kinds: ['decompression-bomb', 'unbounded-read'],
    severity: 'warning',
    fix: 'none',
    what: say(
      'Reports data from outside that is decompressed and held in memory whole, by `io.ReadAll`, `io.Copy` into a buffer or `ReadFrom`, with nothing that bounds what comes out (`decompression-bomb`), and lines of accepted connections that are read until the other end sends an end of a line (`unbounded-read`). A list that is made as long as a number in the data says, which nobody compares with anything, is a note of that kind, one as long as a number of a request says whose size nobody asks is reported, and so are the first request of a file that a handler reads whole, where nothing in the file speaks of a bound, and a token that is split at each of its dots before they are counted. Where a function is only given the bytes, it is a note. Files and data of the program, streams behind an `io.LimitReader` and connections with a deadline are left alone.',
      '报告来自外部的数据被解压后整个放进内存（经由 `io.ReadAll`、`io.Copy` 到缓冲区或 `ReadFrom`）而解压结果没有上限的情形（`decompression-bomb`），以及从已接受的连接中一直读到对方发送换行符的情形（`unbounded-read`）。按请求中的数字分配内存而从未检查其上限的情形会报告；按数据中的数字分配切片而从未比较该数字，文件中处理函数首次整个读入请求且文件未提到任何上限的情形，以及先按每个点号拆分令牌再计数的情形，属于同一类的提示。函数只是收到这些字节时作为提示。程序自己的文件和数据、经过 `io.LimitReader` 的流以及设有截止时间的连接不报告。',
    ),
    why: say(
      'A request of one megabyte unpacks to a gigabyte, and a line need not end: a few of them take all of the memory, and the system ends the process. A bound on what is sent does not bound what it unpacks to.',
      '一兆字节的请求可以解压成一吉字节，一行也可以永不结束：几个这样的请求就会耗尽内存，系统随之终止进程。限制发送的大小，并不能限制解压后的大小。',
    ),
    instead: say(
      'Bound what comes out: `io.ReadAll(io.LimitReader(zr, most+1))`, and refuse more than `most`. Read lines by a `bufio.Scanner`, whose lines have a bound. Compare a size with what can be there before you make room for it.',
      '限制解压结果：`io.ReadAll(io.LimitReader(zr, most+1))`，超过 `most` 就拒绝。按行读取时使用 `bufio.Scanner`，它对行长有限制。分配空间之前，先将大小与可能的上限比较。',
    ),
    examples: [
      {
        bad: 'package intake\n\nimport (\n\t"compress/gzip"\n\t"io"\n\t"net/http"\n)\n\nfunc body(r *http.Request) ([]byte, error) {\n\tzr, err := gzip.NewReader(r.Body)\n\tif err != nil {\n\t\treturn nil, err\n\t}\n\treturn io.ReadAll(zr)\n}',
        good: 'package intake\n\nimport (\n\t"compress/gzip"\n\t"io"\n\t"net/http"\n)\n\nfunc body(r *http.Request) ([]byte, error) {\n\tzr, err := gzip.NewReader(r.Body)\n\tif err != nil {\n\t\treturn nil, err\n\t}\n\treturn io.ReadAll(io.LimitReader(zr, 10<<20))\n}',
        file: 'body.go',
      },
      {
        bad: 'package relay\n\nimport (\n\t"bufio"\n\t"net"\n)\n\nfunc serve(ln net.Listener) {\n\tconn, err := ln.Accept()\n\tif err != nil {\n\t\treturn\n\t}\n\tdefer conn.Close()\n\tline, err := bufio.NewReader(conn).ReadString(\'\\n\')\n\tif err == nil {\n\t\thandle(line)\n\t}\n}',
        good: 'package relay\n\nimport (\n\t"bufio"\n\t"net"\n)\n\nfunc serve(ln net.Listener) {\n\tconn, err := ln.Accept()\n\tif err != nil {\n\t\treturn\n\t}\n\tdefer conn.Close()\n\tlines := bufio.NewScanner(conn)\n\tif lines.Scan() {\n\t\thandle(lines.Text())\n\t}\n}',
        file: 'serve.go',
      },
    ],
    sources: [
      { name: 'gosec G110', relation: 'inspired', kinds: ['decompression-bomb'] },
      { name: 'CodeQL go/uncontrolled-allocation-size', relation: 'inspired' },
    ],
  },
  *find(file: GoFile): Generator<UnboundedRead, void> {
    if (isTestPath(file.path) || ofTools.test(file.path)) return;
    if (mayDecompress(file.text)) yield* findBombs(file);
    if (mayHoldEntries(file.text)) yield* findPackedEntries(file.tree);
    if (readsLines.test(file.text)) yield* findEndlessLines(file);
    if (!ofCache.test(file.path) && maySize(file.text)) yield* findWireSizes(file);
    if (mayAsk(file.text)) yield* findAskedSizes(file);
    if (!ofTests.test(file.path) && mayReadBody(file.text)) yield* findWholeBodies(file.tree);
    if (splitsTokens.test(file.text)) yield* findWideSplits(file);
  },
  report: (found): Report => ({
    range: found.at,
    kind: found.kind,
    // What stands in front of a server may bound what is unpacked.
    confidence: found.isOfCaller || found.kind === 'decompression-bomb' ? 'possible' : 'likely',
    what: whatOf(found),
  }),
});

/** A file that the program writes for itself, and trusts as it does its own code. */
const ofCache = /cache\w*(?:\/|\.go$)/i;

/** What stands in for a server in tests. */
const ofTests = /(?:^|\/)\w*(?:test|mock|fake)\w*(?:\/|\.go$)/;

/** What shows how to use a thing, and what builds a program. */
const ofTools = /(?:^|\/)_?(?:examples?|scripts?|hack|build|tools)\//;
