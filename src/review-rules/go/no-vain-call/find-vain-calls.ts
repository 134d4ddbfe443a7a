import type { GoFile } from '../../../languages/go/go.ts';
import { DeclaredTypes } from '../_kit/declared-types.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { packageCall } from '../_kit/package-call.ts';
import type { AskedCall } from './asked-call.ts';
import { brokenPattern } from './broken-patterns.ts';
import { mayMissDirective, missedDirectives } from './directives.ts';
import { droppedRows, mayDropRows } from './dropped-rows.ts';
import { lostQueries } from './lost-queries.ts';
import { lateMiddleware, mayUseLate } from './late-middleware.ts';
import { mayMissetMessages, messages } from './messages.ts';
import { mayGuardAlone, ownGuards } from './own-guards.ts';
import { decimalMode } from './modes.ts';
import { otherList } from './other-lists.ts';
import {
  noSlice,
  onlyZero,
  refusedBase,
  refusedFlag,
  uncatchable,
  wholeCommand,
  withoutPort,
} from './refused-arguments.ts';
import { mayBeRefused, refusedMethods } from './refused-methods.ts';
import { brokenTemplates, mayBreakTemplate } from './broken-templates.ts';
import { changedLibrary, mayChangeLibrary } from './changed-library.ts';
import { mayBeUnmet, unmetMethods } from './unmet-methods.ts';
import { mayBeVain, vainNumbers } from './vain-numbers.ts';
import { unheardSignal } from './signals.ts';
import { swappedTexts } from './swapped-texts.ts';
import { atomicWrite, powers, unsorted } from './vain-operators.ts';
import type { VainCall } from './vain-call.ts';

/** Calls that are looked at, by how they are written: most files have none of them. */
const calls =
  /\bsignal\.Notify|\bexec\.Command(?:Context)?\([^"\n]*"[^"\n]* |\.ListenAndServe(?:TLS)?\("|\bnet\.(?:Listen|Dial|DialTimeout)\("(?:tcp|udp)[46]?", "|\bstrconv\.\w+[iI]nt\([^\n]*, (?:(?:1|3[7-9]|[4-9]\d|\d{3}), |\d+, (?:6[5-9]|[7-9]\d|\d{3})\))|\bstrconv\.(?:Format|Append)U?[iI]nt\([^\n]*, (?:[01]|3[7-9]|[4-9]\d)\)|\brand\.\w+\(1\)|\bflag\.\w+\([^"\n]*"(?:-|[^"\n]*[ =])|\bregexp\.(?:Must|Compile|Match)|\bsort\.(?:Slice|Reverse|String|Int|Float)|\.(?:Has|Trim)(?:Pre|Suf)fix\((?:["`]|\[\]byte)|= atomic\.Add|\b(?:os|ioutil)\.(?:Chmod|Mkdir|WriteFile|OpenFile)/;

export function* findVainCalls(file: GoFile): Generator<VainCall> {
  const { text } = file;
  if (calls.test(text)) yield* ofPackages(file);
  if (text.includes('.Query()')) yield* lostQueries(file);
  if (mayDropRows.test(text)) yield* droppedRows(file);
  if (mayBeRefused.test(text)) yield* refusedMethods(file);
  if (mayBreakTemplate.test(text)) yield* brokenTemplates(file);
  if (mayBeUnmet.test(text)) yield* unmetMethods(file);
  if (mayBeVain.test(text)) yield* vainNumbers(file);
  if (mayChangeLibrary.test(text)) yield* changedLibrary(file);
  if (mayMissDirective.test(text)) yield* missedDirectives(file);
  if (mayGuardAlone.test(text)) yield* ownGuards(file);
  if (mayUseLate(text)) yield* lateMiddleware(file);
  if (mayMissetMessages.test(text)) yield* messages(file);
  if (/\b(?:2|10) ?\^ ?\d/.test(text)) yield* powers(file);
}

type Finder = (asked: AskedCall) => Iterable<VainCall>;

const finders: ReadonlyMap<string, readonly Finder[]> = new Map<string, readonly Finder[]>([
  ['os/signal', [unheardSignal, uncatchable]],
  ['os/exec', [wholeCommand]],
  ['net/http', [withoutPort]],
  ['net', [withoutPort]],
  ['strconv', [refusedBase]],
  ['math/rand', [onlyZero]],
  ['math/rand/v2', [onlyZero]],
  ['flag', [refusedFlag]],
  ['regexp', [brokenPattern]],
  ['sort', [unsorted, otherList, noSlice]],
  ['strings', [swappedTexts]],
  ['bytes', [swappedTexts]],
  ['sync/atomic', [atomicWrite]],
  ['os', [decimalMode]],
  ['io/ioutil', [decimalMode]],
]);

function* ofPackages(file: GoFile): Generator<VainCall> {
  const { tree } = file;
  const types = new DeclaredTypes(tree);
  for (const call of tree.nodesOf('call_expression')) {
    const called = packageCall(call, tree);
    const asking = called === undefined ? undefined : finders.get(called.module);
    if (called === undefined || asking === undefined) continue;
    const asked = { call, name: called.name, given: argumentsOf(call), file, types };
    for (const find of asking) yield* find(asked);
  }
}
