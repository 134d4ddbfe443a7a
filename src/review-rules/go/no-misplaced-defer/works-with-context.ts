import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';

/** Of servers, of databases and of the standard library: no name for what only tells that a context has ended. */
const always =
  /^(?:Shutdown|Drain|Disconnect|ForceFlush|(?:Named)?(?:Exec|Query|QueryRow|Get|Select|Ping)x?Context|BeginTxx?|NewRequestWithContext)$/;

/** Names that a list in memory may have as well. */
const ofClients =
  /^(?:Stop|Flush|Exec|Query|QueryRow|Get|Select|Ping|Begin|(?:Save|Delete|Update|Insert|Create|Send|Publish|Put|Upload|Remove|Revoke|Deregister|Unregister|Release|Unlock|Commit|Clean(?:up)?)[A-Z]?\w*)$/;

/** What is called so stands for something on the other end of a connection. */
const client =
  /(?:^|[a-z_\d]|\b)(?:[cC]lients?|[cC]li|[dD][bB]|DB|[dD]atabase|[cC]onn(?:ection)?|[pP]ool|[tT]x|[rR]epo(?:sitory)?|[sS]tore|[sS]torage|[qQ]ueries|[dD]ao|[cC]oll(?:ection)?|[rR]edis|[rR]db|[pP]roducer|[pP]ublisher|[wW]riter|[bB]ucket|[rR]egistry|[lL]ease|[lL]ocker|[eE]tcd|[sS]3|[sS]qs|[sS]ns|[kK]v|[sS]erver|[sS]rv|[cC]onsumer)$/;

/** Characters of what a call is made on, and of a method, that are read. */
const longestOwner = 100;
const longestMethod = 4_000;
/** Methods of a file that are looked through for each call. */
const mostMethods = 500;

/** Is it a call that fails, or does nothing, with a context that has ended? */
export function worksWithContext(callee: GoNode, tree: GoTree): boolean {
  const [operand, field] = [childOf(callee, 'operand'), childOf(callee, 'field')];
  if (operand === undefined || field === undefined || operand.end - operand.start > longestOwner)
    return false;
  const [owner, name] = [tree.textOf(operand), tree.textOf(field)];
  if (/^With(?:Timeout|Deadline)$/.test(name)) return owner === 'context';
  if (!always.test(name) && !(ofClients.test(name) && client.test(owner))) return false;
  const methods = tree.nodesOf('method_declaration');
  if (methods.length > mostMethods) return true;
  const own = methods.filter((one) => tree.textOf(childOf(one, 'name') ?? one) === name);
  return own.length === 0 || own.some((one) => handsOn(one, tree));
}

/** `func (a *App) Shutdown(ctx context.Context) { close(a.done) }` asks nothing of its context. */
function handsOn(method: GoNode, tree: GoTree): boolean {
  if (method.end - method.start > longestMethod) return true;
  const [, context] =
    /\((\w+) context\.Context\b/.exec(tree.textOf(childOf(method, 'parameters') ?? method)) ?? [];
  const body = childOf(method, 'body');
  if (context === undefined || body === undefined) return true;
  const written = tree.textOf(body);
  if (/\bcontext\.(?:WithoutCancel|Background|TODO)\(/.test(written)) return false;
  return new RegExp(`[(,]\\s*${context}\\s*[,)]|\\b${context}\\.(?:Done|Err)\\(`).test(written);
}
