import type { Node } from '../../../languages/typescript/node.ts';
import { sourceOfImport, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { namesAny } from '../_kit/names-any.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { createGuards } from '../_kit/origin/guards.ts';
import { outsideHostOf } from '../_kit/origin/outside-host.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import { createWrittenTexts } from '../_kit/origin/written-texts.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import type { CodeInjection } from './find-code-injections.ts';
import type { CodeSink } from './code-sinks.ts';

/** The author looks where the script lies. */
const guard =
  /\.(?:host(?:name)?|origin)\b|\.(?:starts|ends)With\(|indexOf\(|allow|white_?list|trusted|permitted|valid|verif|\/\^/i;

/** Scripts that are loaded from where the address of the page says. */
export function* findForeignScripts(file: TypeScriptFile): Generator<CodeInjection, void> {
  if (!mayLoad(file)) return;
  const trace = createTrace(file, { tellsAddress: true });
  const written = createWrittenTexts();
  const guards = createGuards(file, (source) => guard.test(source));
  for (const sink of scriptsIn(file)) {
    const part = outsideHostOf(sink.code, trace, written);
    if (part !== undefined && !guards.around(sink.code)) yield { ...sink, part, origin: 'address' };
  }
}

/** Else a page loads no script by an address. */
function mayLoad(file: TypeScriptFile): boolean {
  return namesAny(file, ['src', 'importScripts']) || file.tree.nodesOf('ImportExpression').length > 0;
}

function* scriptsIn({ tree }: TypeScriptFile): Generator<CodeSink, void> {
  for (const { left, right } of tree.nodesOf('AssignmentExpression'))
    if (propertyName(left) === 'src' && 'object' in left && isScript(left.object))
      yield { code: right, name: 'script.src' };
  for (const call of tree.nodesOf('CallExpression'))
    if (isUndeclared(call.callee, 'importScripts'))
      for (const code of call.arguments) yield { code, name: 'importScripts' };
  for (const node of tree.nodesOf('ImportExpression')) {
    const code = sourceOfImport(node);
    if (code !== undefined) yield { code, name: 'import' };
  }
}

/** `document.createElement('script')` */
function isScript(element: Node): boolean {
  const made = writtenValue(unwrap(element));
  if (!isCall(made) || nameOfCallee(made.callee) !== 'createElement') return false;
  const [tag] = made.arguments;
  return tag?.type === 'StringLiteral' && tag.value.toLowerCase() === 'script';
}
