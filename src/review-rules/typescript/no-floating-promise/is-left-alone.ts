import type { Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { commentsIn } from '../_kit/comments-in.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { isHoisted } from '../_kit/is-hoisted.ts';
import { isCall } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';
import { propertyOf } from '../_kit/written-value.ts';

const intent =
  /fire[\s-]*(?:and|&|'?n'?)[\s-]*forget|schedul|after (?:the |sending )*response|background|detached|unused-promise|in parallel|\basync\b|asynchronously|intentional|deliberate|on purpose|unhandled ?rejection|no \.?catch|not? return (?:the|a) promise|(?:no|not|don'?t|without|never|won'?t)\b[^.]*\b(?:a?wait|block)/i;

/** The author shows that nobody is meant to wait here. */
export function isLeftAlone(call: Node, file: TypeScriptFile): boolean {
  return (
    isExplained(call, file) ||
    isEntry(call) ||
    isBackground(call) ||
    isAwaitedInOtherBranch(call, file) ||
    isGivenSettlers(call) ||
    isOfPage(call, file)
  );
}

/** In lines: the comment may stand above the loop or the condition around the call. */
const commentReach = 3;

/** A comment on the line, or shortly before, says so. */
function isExplained(call: Node, file: TypeScriptFile): boolean {
  const { start } = rangeOf(call);
  const lineStart = file.text.lastIndexOf('\n', start - 1) + 1;
  let before = lineStart;
  for (let lines = 0; lines < commentReach && before > 0; lines += 1)
    before = file.text.lastIndexOf('\n', before - 2) + 1;
  const lineEnd = file.text.indexOf('\n', rangeOf(call).end);
  const range = { start: before, end: lineEnd === -1 ? file.text.length : lineEnd };
  return commentsIn(file, range).some(({ value }) => intent.test(value));
}

/**
 * `main();` at the end of a script, or under `if (require.main === module)`: the platform reports what it rejects with,
 * and nothing comes after it.
 */
function isEntry(call: Node): boolean {
  let inner: Node = call;
  for (const at of ancestorsOf(call)) {
    if (isFunction(at)) return false;
    if (at.type === 'Program') {
      if (inner.type === 'IfStatement') return true;
      const { end } = rangeOf(inner);
      return at.body.every((statement) => rangeOf(statement).start < end || isHoisted(statement));
    }
    inner = at;
  }
  return false;
}

const backgroundName =
  /^_?(?:emit|log|debug|trace|track|poll|loop|tick|watch|heartbeat|prefetch|preload|warm)(?![a-z])|(?:Loop|InBackground|Polling)$/;

/** `this.emit(…)`, `poll()`, `prefetch(url)`: by its name such work is started and not waited for. */
function isBackground(call: Node): boolean {
  if (!isCall(call)) return false;
  const callee = unwrap(call.callee);
  const name = callee.type === 'Identifier' ? callee.name : propertyName(callee);
  const [target, options] = call.arguments;
  return (name !== undefined && backgroundName.test(name)) || isTelemetry(target) || isKeptAlive(options);
}

/** `fetch('https://analytics.example.com/track')`, `axios({ url: '/telemetry' })`: nobody waits for statistics. */
function isTelemetry(target: Node | undefined): boolean {
  const url = target?.type === 'ObjectExpression' ? propertyOf(target, 'url') : target;
  const text = url?.type === 'TemplateLiteral' ? url.quasis[0]?.value.raw : undefined;
  return /\b(?:analytics|telemetry|metrics)\b/.test(url?.type === 'StringLiteral' ? url.value : (text ?? ''));
}

/** `fetch(url, { keepalive: true })` is sent even when the page is left. */
function isKeptAlive(options: Node | undefined): boolean {
  return options?.type === 'ObjectExpression' && propertyOf(options, 'keepalive') !== undefined;
}

/** `if (inBackground) run(job); else await run(job);` */
function isAwaitedInOtherBranch(call: Node, { text }: TypeScriptFile): boolean {
  if (!isCall(call)) return false;
  const callee = text.slice(rangeOf(call).start, rangeOf(call.callee).end);
  let inner: Node = call;
  for (const at of ancestorsOf(call)) {
    if (isFunction(at)) return false;
    if (at.type === 'IfStatement') {
      const other = at.consequent === inner ? at.alternate : at.consequent;
      const branch = other == null ? '' : text.slice(rangeOf(other).start, rangeOf(other).end);
      if (branch.includes(`await ${callee}(`) || branch.includes(`return ${callee}(`)) return true;
    }
    inner = at;
  }
  return false;
}

/** A page that a test loads: what it sends is all that it is there for. */
function isOfPage(call: Node, { path, tree }: TypeScriptFile): boolean {
  if (!isTestPath(path) || !/\/(?:assets|pages?|public|static)\//.test(path)) return false;
  const isTest = ['describe', 'it', 'test', 'expect', 'assert'].some((word) => tree.words.has(word));
  return !isTest && isCall(call) && call.callee.type === 'Identifier' && call.callee.name === 'fetch';
}

/** `poll(resolve, reject)`: what becomes of it is told in another way. */
function isGivenSettlers(call: Node): boolean {
  if (!isCall(call)) return false;
  return call.arguments.some(
    (argument) => argument.type === 'Identifier' && /^(?:reject|callback|cb|done|next)$/.test(argument.name),
  );
}
