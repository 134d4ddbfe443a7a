import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf, sourceOfImport } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { namesAny } from '../_kit/names-any.ts';
import { isLookedFor } from '../_kit/origin/is-checked.ts';
import { isRequest } from '../_kit/origin/request-parts.ts';
import { TextReader } from '../_kit/origin/text-reader.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import { createWrittenTexts } from '../_kit/origin/written-texts.ts';
import type { CodeSink } from './code-sinks.ts';
import type { CodeInjection } from './find-code-injections.ts';
import { loadedBy, templateModules, templateOf } from './template-sinks.ts';

const partsOfRequest: readonly string[] = ['body', 'query', 'params', 'searchParams', 'formData'];

/** Whether the file compiles templates or loads modules, and answers requests. */
export function mayLoadForeign(file: TypeScriptFile): boolean {
  return namesAny(file, partsOfRequest) && (namesAny(file, templateModules) || loads(file));
}

function loads(file: TypeScriptFile): boolean {
  if (file.tree.nodesOf('ImportExpression').some((one) => !isText(sourceOfImport(one)))) return true;
  return (
    file.tree.words.has('require') && /\brequire\((?:[^'")]|'[^'\n]*' ?\+|"[^"\n]*" ?\+)/.test(file.text)
  );
}

/**
 * Templates and modules that whoever sends a request chooses. Callers of a function may: it is what they call it for. Who
 * loads modules calls a name of one a request, too; that what it holds is a file, says nothing.
 */
export function* findForeignModules(file: TypeScriptFile): Generator<CodeInjection, void> {
  const trace = createTrace(file, { tellsAddress: true });
  const written = createWrittenTexts();
  for (const sink of sinksIn(file)) {
    const found: CodeInjection[] = [];
    const reader = new TextReader(trace, written, (part, before) => {
      if (sink.name === loading && !inFolder.test(before)) return;
      if (trace.of(part) !== 'request' || isRequest(part) || isLookedFor(part)) return;
      found.push({ ...sink, part, origin: 'request' });
    });
    reader.readAll([sink.code]);
    const [first] = found;
    if (first !== undefined && !/\.(?:json|ya?ml|txt)$/.test(reader.text)) yield first;
  }
}

const loading = 'import()';
/** What has nothing before it may be on another server: such scripts are told elsewhere. */
const inFolder = /^\n[\w@~.-]*\//;

function* sinksIn(file: TypeScriptFile): Generator<CodeSink, void> {
  for (const kind of ['CallExpression', 'OptionalCallExpression'] as const)
    for (const call of file.tree.nodesOf(kind)) {
      const sink = sinkOf(call, file);
      if (sink !== undefined) yield sink;
    }
  // A page loads from its own server, which gives it nothing that it does not give everybody.
  if (namesAny(file, ['window', 'document', 'location'])) return;
  for (const one of file.tree.nodesOf('ImportExpression')) {
    const code = sourceOfImport(one);
    if (code !== undefined && !isText(code) && !keepsName(code, file.text)) yield { code, name: loading };
  }
}

function isText(source: Node | undefined): boolean {
  return source?.type === 'StringLiteral';
}

function sinkOf(call: Call, { text }: TypeScriptFile): CodeSink | undefined {
  const compiled = templateOf(call);
  if (compiled !== undefined) return { code: compiled.template, name: compiled.name };
  const path = loadedBy(call);
  if (path === undefined || keepsName(path, text)) return undefined;
  return { code: path, name: 'require' };
}

/** `path.basename(name)` stays in its folder. */
function keepsName(path: Node, text: string): boolean {
  const { start, end } = rangeOf(path);
  return text.slice(start, end).includes('basename');
}
