import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { callWithResults } from '../_kit/error-checks.ts';
import { functionAround } from '../_kit/functions.ts';
import { helpsTests, isCommand } from '../_kit/is-command.ts';
import type { UnclosedResource } from './find-leaks.ts';
import { runsOnce } from './runs-once.ts';

interface Opened {
  readonly call: GoNode;
  readonly name: string;
  readonly inside: GoNode;
  /** The rest of the function. */
  readonly rest: string;
}

/**
 * `sess := engine.NewSession()` in a function that only works with it, where each other function of the file that has one closes it: what has to be
 * closed, the file says itself.
 */
export function* leftOpen({ tree, text }: GoFile): Generator<UnclosedResource> {
  if (!isClosedTwice(text)) return;
  for (const all of openedAlike(tree)) {
    if (all.length < fewestAlike || all.length > mostAlike) continue;
    const left = all.filter((one) => isOnlyUsed(one));
    const others = all.length - left.length;
    if (left.length === 0 || others < fewestAlike - 1 || left.length * 2 > others) continue;
    if (!all.every((one) => left.includes(one) || isClosed(one))) continue;
    for (const one of left) if (isWorthIt(one, tree)) yield leak(one, tree);
  }
}

const fewestAlike = 3;
/** More are written by a machine. */
const mostAlike = 200;
/** Characters of a function; a longer one is not looked through for each name. */
const longestFunction = 20_000;

function isClosedTwice(text: string): boolean {
  const first = text.indexOf('.Close()');
  return first !== -1 && text.includes('.Close()', first + 1) && /\bdefer \w+\.Close\(\)/.test(text);
}

/** By what is called, and which of its results it is. */
function openedAlike(tree: GoTree): Iterable<readonly Opened[]> {
  const found = new Map<string, Opened[]>();
  for (const statement of tree.nodesOf('short_var_declaration')) {
    const { call, names } = callWithResults(statement, tree) ?? { names: [] };
    const callee = call && childOf(call, 'function');
    const inside = functionAround(statement);
    if (call === undefined || callee === undefined || inside === undefined) continue;
    if (inside.end - inside.start > longestFunction) continue;
    for (const [index, name] of names.entries()) {
      const key = `${index} ${tree.textOf(callee)}`;
      const rest = tree.textOf({ start: statement.end, end: inside.end });
      if (name === '_') continue;
      const alike = found.get(key) ?? [];
      alike.push({ call, name, inside, rest });
      found.set(key, alike);
    }
  }
  return found.values();
}

function isClosed({ name, rest }: Opened): boolean {
  return new RegExp(String.raw`(?<![\w.])${name}\.Close\b`).test(rest);
}

/** What may give it back as well, or is at its end by then. */
const endings =
  /^(?:Close|Stop|Release|Shutdown|Cancel|Free|Dispose|Destroy|Done|Finish|End|Rollback|Commit|Abort|Discard|Disconnect|Quit|Kill|Wait|Remove|Read|ReadAll)/;

/** Its methods are called, and nothing else is said of it. */
function isOnlyUsed({ name, rest }: Opened): boolean {
  const mentions = [...rest.matchAll(new RegExp(String.raw`(?<![\w.])${name}(?!\w)(?:\.(\w+)\()?`, 'g'))];
  return mentions.length > 0 && mentions.every(([, method]) => method !== undefined && !endings.test(method));
}

/** A function that serves until the program ends. */
const lasting = /\bListenAndServe\w*\(|\.Serve(?:TLS)?\(|\bselect \{\s*\}|<-\w+\.Done\(\)|\bsignal\.Notify/;

function isWorthIt({ inside, call }: Opened, tree: GoTree): boolean {
  // Rows close themselves behind the last one.
  if (/[qQ]uery|[rR]ows/.test(tree.textOf(call))) return false;
  if (lasting.test(tree.textOf(inside))) return false;
  return !runsOnce(inside, tree) && !isCommand(inside, tree) && !helpsTests(inside, tree);
}

function leak({ call, name }: Opened, tree: GoTree): UnclosedResource {
  const callee = childOf(call, 'function') ?? call;
  return {
    kind: 'alike',
    at: { start: call.start, end: call.end },
    name,
    opener: tree.textOf(callee),
    isDrained: false,
    leak: { kind: 'leaked', way: 'never', end: undefined, isAfterFailure: false, isReleasedElsewhere: false },
  };
}
