import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { namesAny } from '../_kit/names-any.ts';
import { createFieldsOfThis } from '../_kit/origin/fields-of-this.ts';
import { TextReader } from '../_kit/origin/text-reader.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import { createWrittenTexts } from '../_kit/origin/written-texts.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';

/** A part of a request in the text of a query that is no SQL. */
export interface QueryInjection {
  readonly text: Node;
  readonly part: Node;
  readonly language: 'XPath' | 'LDAP filter';
}

interface Query {
  readonly text: Node;
  readonly language: QueryInjection['language'];
  /** `cache.get('/users/1')` looks the same. */
  readonly mayBeAddress?: boolean;
}

const directories = [
  'ldapjs',
  'ldapts',
  'activedirectory',
  'activedirectory2',
  'ldap-client',
  'ldapauth-fork',
];
const documents = ['libxmljs', 'libxmljs2'];

export function* findQueryInjections(file: TypeScriptFile): Generator<QueryInjection, void> {
  const hasDirectory = namesAny(file, directories);
  const hasDocuments = namesAny(file, documents);
  if (!hasDirectory && !hasDocuments && !file.tree.words.has('xpath')) return;
  const fields = createFieldsOfThis(file, { onlyFrom: 'request' });
  const trace = createTrace(file, {
    knows: (value) => fields.of(value),
    cleans: (callee) => isEscape(callee, file),
  });
  const written = createWrittenTexts();
  for (const call of file.tree.nodesOf('CallExpression')) {
    const query = queryOfPath(call, hasDocuments) ?? (hasDirectory ? queryOfDirectory(call) : undefined);
    if (query === undefined) continue;
    const found: Node[] = [];
    const reader = new TextReader(trace, written, (part) => {
      if (!isReplaced(part) && trace.of(part) === 'request') found.push(part);
    });
    reader.readAll([query.text]);
    const isQuery = (query.language === 'XPath' ? /^\s*[/.(\w]/ : /^\s*\(/).test(reader.text);
    if (query.mayBeAddress === true && !/\/\/|[[@]/.test(reader.text)) continue;
    if (found[0] !== undefined && isQuery && reader.text !== 'x')
      yield { text: query.text, language: query.language, part: found[0] };
  }
}

/** `xpath.select(text, doc)`, `doc.get(text)` of libxmljs */
function queryOfPath({ callee, arguments: given }: Call, hasDocuments: boolean): Query | undefined {
  const [text] = given;
  if (text === undefined) return undefined;
  const member = moduleMemberOf(callee);
  const isPath = member?.module === 'xpath' && /^(?:select1?|evaluate|parse)$/.test(member.path);
  const isOfDocument =
    hasDocuments && /^(?:get|find)$/.test(nameOfCallee(callee) ?? '') && beginsWithSlash(text);
  if (isPath) return { text, language: 'XPath' };
  return isOfDocument ? { text, language: 'XPath', mayBeAddress: !isParsed(callee) } : undefined;
}

/** `parseXml(text).get(…)`, `doc.root().find(…)` */
function isParsed(callee: Node): boolean {
  const made = 'object' in callee ? writtenValue(callee.object as Node) : callee;
  const call = made.type === 'AwaitExpression' ? writtenValue(made.argument) : made;
  return isCall(call) && /^(?:parse\w*|root|get)$/.test(nameOfCallee(call.callee) ?? '');
}

/** What is looked for in a document begins at its root; a key of a map does not. */
function beginsWithSlash(text: Node): boolean {
  const value = writtenValue(text);
  if (value.type === 'TemplateLiteral') return value.quasis[0]?.value.raw.startsWith('/') === true;
  let at: Node = value;
  while (at.type === 'BinaryExpression') at = at.left;
  return at.type === 'StringLiteral' && at.value.startsWith('/');
}

/** `client.search(base, { filter: text })`, `client.search(base, text)` */
function queryOfDirectory({ callee, arguments: given }: Call): Query | undefined {
  if (!/^(?:search|find\w*|get\w*)$/.test(nameOfCallee(callee) ?? '')) return undefined;
  for (const one of given) {
    const options = writtenValue(one);
    const text = options.type === 'ObjectExpression' ? propertyOf(options, 'filter') : undefined;
    if (text !== undefined) return { text, language: 'LDAP filter' };
  }
  const text = nameOfCallee(callee) === 'search' && isDirectory(callee) ? given[1] : undefined;
  return text && { text, language: 'LDAP filter' };
}

/** Made by such a module; where nobody sees who made it, named like one. */
function isDirectory(callee: Node): boolean {
  const object = 'object' in callee ? (callee.object as Node) : callee;
  const made = writtenValue(object);
  const module =
    isCall(made) || made.type === 'NewExpression' ? moduleMemberOf(made.callee)?.module : undefined;
  if (module !== undefined) return directories.includes(module);
  return /ldap|client|directory/i.test(nameOfCallee(object) ?? '');
}

/** It replaces the signs that mean something there. */
function isEscape(callee: FunctionNode, { text }: TypeScriptFile): boolean {
  const { start, end } = rangeOf(callee);
  return /\.replace(?:All)?\(/.test(text.slice(start, end));
}

function isReplaced(part: Node): boolean {
  const value = writtenValue(part);
  return isCall(value) && /^replace(?:All)?$/.test(nameOfCallee(value.callee) ?? '');
}
