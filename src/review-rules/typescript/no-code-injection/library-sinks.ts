import type { Node } from '../../../languages/typescript/node.ts';
import { referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { instanceMemberOf } from '../_kit/instance-member.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';
import { valuesWritten } from '../_kit/values-written.ts';
import { writtenValue } from '../_kit/written-value.ts';
import type { CodeSink } from './code-sinks.ts';

/** Functions of libraries that run the text which they get first. */
const runners: Readonly<Record<string, RegExp>> = {
  'node-serialize': /^unserialize$/,
  'serialize-to-js': /^deserialize$/,
  vm2: /^VMScript$/,
};
/** What runs a text as a method of what a library makes. */
const sandboxes: Readonly<Record<string, RegExp>> = {
  vm2: /^(?:VM|NodeVM)$/,
  'isolated-vm': /^Isolate$/,
};
const runsInSandbox = /^(?:run|compileScript|compileScriptSync)$/;
const browsers =
  /^(?:puppeteer(?:-core|-extra)?|playwright(?:-core)?|playwright-(?:chromium|firefox|webkit)|@playwright\/test)$/;
const runsInPage = /^(?:evaluate|evaluateHandle|evaluateOnNewDocument|addInitScript|waitForFunction)$/;

/** A file that loads none of these runs no text by a library. */
export const runningLibraries: readonly string[] = [
  ...Object.keys(runners),
  ...Object.keys(sandboxes),
  ...['puppeteer', 'puppeteer-core', 'puppeteer-extra', 'playwright', 'playwright-core', '@playwright/test'],
  ...['playwright-chromium', 'playwright-firefox', 'playwright-webkit'],
];

/** `new VM().run(code)`, `unserialize(text)`, `page.evaluate(code)` */
export function librarySinkOf({
  callee,
  arguments: [code],
}: Pick<Call, 'callee' | 'arguments'>): CodeSink | undefined {
  if (code === undefined) return undefined;
  const member = moduleMemberOf(callee);
  if (member !== undefined)
    return runners[member.module]?.test(member.path) === true ? { code, name: member.path } : undefined;
  const name = propertyName(callee) ?? '';
  if (!('object' in callee)) return undefined;
  const object = callee.object as Node;
  if (runsInSandbox.test(name) && isSandbox(object)) return { code, name: `vm.${name}` };
  return runsInPage.test(name) && isText(code) && isOfBrowser(object)
    ? { code, name: `page.${name}` }
    : undefined;
}

function isSandbox(object: Node): boolean {
  const { module, path } = instanceMemberOf(object) ?? {};
  return module !== undefined && sandboxes[module]?.test(path ?? '') === true;
}

/** A function that a page gets is code of the program, whatever it is called with. */
function isText(code: Node): boolean {
  const value = writtenValue(code);
  return (
    value.type === 'TemplateLiteral' ||
    (value.type === 'BinaryExpression' && value.operator === '+') ||
    isMember(value)
  );
}

function isMember({ type }: Node): boolean {
  return type === 'MemberExpression' || type === 'OptionalMemberExpression';
}

/** A name that is used more often is not followed. */
const mostUses = 100;
/** More steps than there are from a page to the library. */
const longestWay = 5;

/** `page` of `const page = await browser.newPage()`, and `browser` of `await puppeteer.launch()`. */
function isOfBrowser(object: Node, steps = longestWay): boolean {
  if (steps === 0) return false;
  const bare = unwrap(object);
  const binding = referenceOf(bare)?.binding;
  if (binding !== undefined && binding.references.length > mostUses) return false;
  const written = binding === undefined ? [writtenValue(bare)] : (valuesWritten(binding) ?? []);
  return written.some((one) => {
    const value = one.type === 'AwaitExpression' ? unwrap(one.argument) : one;
    if (!isCall(value) || !('object' in value.callee)) return false;
    const member = moduleMemberOf(value.callee);
    if (member !== undefined)
      return browsers.test(member.module) && /(?:^|\.)(?:launch|connect)\w*$/.test(member.path);
    return (
      /^(?:newPage|newContext|createBrowserContext)$/.test(nameOfCallee(value.callee) ?? '') &&
      isOfBrowser(value.callee.object as Node, steps - 1)
    );
  });
}
