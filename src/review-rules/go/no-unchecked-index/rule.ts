import type { Advice } from '../../../analysis/rule.ts';
import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { FileNames } from '../_kit/origin/file-names.ts';
import { findCutHeaders, mayCutHeader } from './find-cut-headers.ts';
import type { CutHeader } from './find-cut-headers.ts';
import { findEmptyReads, mayReadEmpty } from './find-empty-reads.ts';
import type { EmptyRead } from './find-empty-reads.ts';
import { findMessageLengths, mayMeasure } from './find-message-lengths.ts';
import type { MessageLength } from './find-message-lengths.ts';
import { findMissedPositions } from './find-missed-positions.ts';
import type { MissedPosition } from './find-missed-positions.ts';
import { findPastEnds } from './find-past-ends.ts';
import type { PastEnd } from './find-past-ends.ts';
import { findRequestBounds, mayBoundByRequest } from './find-request-bounds.ts';
import type { RequestBound } from './find-request-bounds.ts';
import { findShrunkLists, mayShrink } from './find-shrunk-lists.ts';
import type { ShrunkList } from './find-shrunk-lists.ts';
import { findUncheckedIndexes } from './find-unchecked-indexes.ts';
import type { UncheckedIndex } from './unchecked-index.ts';
import { Looks } from './looks.ts';
import {
  whatOfBound,
  whatOfCut,
  whatOfEmpty,
  whatOfHeader,
  whatOfIndex,
  whatOfPast,
  whatOfPiece,
  whatOfShrunk,
} from './words.ts';

/** Programs that only the people run who build and test it. */
const ofTests =
  /(?:^|\/)(?:[\w-]*(?:tests?|integration)[\w-]*|scripts?|hack|build)\/|(?:^|\/)[\w-]*test_?utils?\.go$/;

/** No part of what is built. */
const isRunByHand = /^\/\/(?:go:build| \+build) ignore\b/m;

/** An element is read that need not be there. */
export const noUncheckedIndex = defineFileRule('go', {
  info: {
    id: 'no-unchecked-index',
    family: 'null-deref',
    kinds: ['slice-bounds'],
    severity: 'warning',
    fix: 'none',
    what: say(
      'Reports elements that need not be there: `strings.Split(s, ":")[1]` and what `FindStringSubmatch` gives without a look at how much was found, `s[:strings.Index(s, ":")]` without a test for -1, `r.Header.Get("Authorization")[7:]` without a look at what the header holds, reads of more elements than the tests before them ask for, `xs[0]` behind a branch that only logs that there is none, and bytes that a function such as `Unmarshal` is given and takes apart without asking how many there are, tests of a length that come after the read, and messages that are cut where a number of their own says, which nobody compares with anything; `xs[len(xs)]`, loops that go as far as that, lists that a loop takes elements out of while it goes through them, elements of a list that was made without any, and lists that are cut where a number of a request says. Texts that the program writes itself, that are matched, compared or handed to another function before, and functions that recover, or that panic of themselves, are left alone, and so are lines of the kernel. What is handed in from elsewhere is told as a note.',
      '报告可能不存在的元素：未检查数量就使用的 `strings.Split(s, ":")[1]` 和 `FindStringSubmatch` 的结果、未判断 -1 的 `s[:strings.Index(s, ":")]`、未检查请求头内容的 `r.Header.Get("Authorization")[7:]`，读取的元素多于之前检查所保证的数量，在只记录“没有元素”的分支之后读取 `xs[0]`，解析函数（如 `Unmarshal`）未检查字节数就取用收到的字节，读取之后才检查长度，按消息自身给出、从未比较过的长度切割消息，以及 `xs[len(xs)]`、循环到包含长度本身为止、遍历切片时从中删除元素、取用没有元素的切片。程序自己写出的文本，事先经过匹配、比较或交给其他函数的文本，会 recover 或自行 panic 的函数，以及内核写出的行不报告。由别处传入的文本以提示级别报告。',
    ),
    why: say(
      'Go panics on an index that is out of range: one line that looks different, one setting without its `=`, and the program is down.',
      '索引越界时 Go 会 panic：一行格式不同的输入、一个缺少 `=` 的设置，就会使程序崩溃。',
    ),
    instead: say(
      'Take the parts apart with `before, after, found := strings.Cut(s, ":")`, or ask for `len(parts)` first; of a match ask whether it is nil, of a position whether it is below zero.',
      '使用 `before, after, found := strings.Cut(s, ":")` 拆分，或先检查 `len(parts)`；对匹配结果先判断是否为 nil，对位置先判断是否小于零。',
    ),
    examples: [
      {
        bad: 'package settings\n\nimport (\n\t"bufio"\n\t"io"\n\t"strings"\n)\n\nfunc Read(r io.Reader) map[string]string {\n\tvalues := map[string]string{}\n\tlines := bufio.NewScanner(r)\n\tfor lines.Scan() {\n\t\tparts := strings.SplitN(lines.Text(), "=", 2)\n\t\tvalues[parts[0]] = parts[1]\n\t}\n\treturn values\n}',
        good: 'package settings\n\nimport (\n\t"bufio"\n\t"io"\n\t"strings"\n)\n\nfunc Read(r io.Reader) map[string]string {\n\tvalues := map[string]string{}\n\tlines := bufio.NewScanner(r)\n\tfor lines.Scan() {\n\t\tif name, value, found := strings.Cut(lines.Text(), "="); found {\n\t\t\tvalues[name] = value\n\t\t}\n\t}\n\treturn values\n}',
        file: 'read.go',
      },
    ],
    sources: [{ name: 'gocritic weakCond', relation: 'inspired' }],
  },
  find: (file: GoFile): Iterable<Found> =>
    isTestPath(file.path) || ofTests.test(file.path) || isRunByHand.test(file.text) ? [] : found(file),
  report: (one, { text }) => {
    // Who writes the text may see to its form, in another file or in another program.
    if ('cutBy' in one)
      return { range: one.cutBy, what: whatOfBound(one, text), advice: ofBounds, confidence: 'likely' };
    if ('cut' in one) return { range: one.cut, what: whatOfCut(one, text), confidence: 'possible' };
    if ('piece' in one) return { range: one.piece, what: whatOfPiece(one, text), confidence: 'possible' };
    if ('header' in one) return { range: one.header, what: whatOfHeader(one, text), confidence: 'likely' };
    if ('shrunk' in one)
      return { range: one.shrunk, what: whatOfShrunk(one), confidence: one.isOfOne ? 'possible' : 'likely' };
    if ('emptyRead' in one)
      return { range: one.emptyRead, what: whatOfEmpty(one, text), confidence: 'certain' };
    if ('past' in one) return { range: one.past, what: whatOfPast(one, text), confidence: 'likely' };
    const confidence = /^(?:open|late)$/.test(one.reason) ? 'likely' : 'possible';
    return { range: one.test ?? one.node, what: whatOfIndex(one, text), confidence };
  },
});

const ofBounds: Advice = {
  why: say(
    'Go panics on a bound that is out of range: anybody ends the request with a large number, and without a `recover` the program.',
    '边界越界时 Go 会 panic：任何人用一个大数就能使请求中断；若没有 `recover`，程序也会终止。',
  ),
  instead: say(
    'Cut at most what there is: `start = min(start, len(items))`, `end = min(start+size, len(items))`.',
    '最多截取到已有的长度：`start = min(start, len(items))`、`end = min(start+size, len(items))`。',
  ),
};

type Found =
  | RequestBound
  | UncheckedIndex
  | MissedPosition
  | MessageLength
  | PastEnd
  | CutHeader
  | ShrunkList
  | EmptyRead;

const splitting = /\.(?:Split\w*|Fields\w*|Find\w*)\(|\bshellwords\.|\blen\(|\[\]byte[,)]/;
const searching = /\b(?:strings|bytes)\.(?:Last)?Index/;

function* found(file: GoFile): Generator<Found, void> {
  const { tree, text, path } = file;
  const names = new FileNames(tree);
  const looks = new Looks(tree, names, /(?:^|\/)internal\//.test(path));
  if (splitting.test(text)) yield* findUncheckedIndexes({ tree, path }, names, looks);
  // A program that shows a file of its own panics where that is broken, and nothing is lost.
  if (mayMeasure(text) && !/(?:^|\/)cmds?\//.test(path)) yield* findMessageLengths(tree);
  if (searching.test(text)) yield* findMissedPositions(tree, looks);
  if (mayCutHeader.test(text)) yield* findCutHeaders(file, looks);
  if (mayShrink.test(text)) yield* findShrunkLists(tree);
  if (mayReadEmpty.test(text)) yield* findEmptyReads(tree);
  yield* findPastEnds(file);
  if (mayBoundByRequest(text)) yield* findRequestBounds(file);
}
