import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';
import { createFieldsOfThis } from '../_kit/origin/fields-of-this.ts';
import { mergedOptions } from '../_kit/origin/merged-options.ts';
import { traceOfMessages } from '../_kit/origin/message-data.ts';
import { TextReader } from '../_kit/origin/text-reader.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import { createWrittenTexts } from '../_kit/origin/written-texts.ts';
import { valuesWritten } from '../_kit/values-written.ts';
import { writtenValue } from '../_kit/written-value.ts';
import type { CodeSink } from './code-sinks.ts';
import { codeSinksIn } from './code-sinks.ts';
import { givenByCallback } from './given-by-callback.ts';
import { halfQuoted, partlyReplaced } from './half-quoted.ts';
import { isKeysOfSchema } from './keys-of-schema.ts';
import { isValuePlace } from './value-place.ts';

export interface CodeInjection extends CodeSink {
  /** The part that the program does not fix. */
  readonly part: Node;
  readonly origin: 'request' | 'address' | 'message' | 'parameter';
}

/** Whoever speaks to such a server has started it himself. */
const isOwnServer = /\bStdioServerTransport\b/;

const isOfPage = /\b(?:window|document)\b/;

export function* findCodeInjections(file: TypeScriptFile): Generator<CodeInjection, void> {
  const trace = traceOfCode(file);
  const written = createWrittenTexts();
  const isOwn = isOwnServer.test(file.text);
  // A worker hears only the page that started it.
  const messages = isOfPage.test(file.text) ? traceOfMessages(file) : undefined;
  for (const sink of codeSinksIn(file)) {
    const found: CodeInjection[] = [];
    const reader = new TextReader(trace, written, (part, before) => {
      const isMessage = messages?.of(part) === 'request';
      const known = originOfCode(part, isValuePlace(part, before, sink, file), trace);
      const origin = isMessage && (known ?? 'parameter') === 'parameter' ? 'message' : known;
      if (origin !== undefined && !isJson(part) && !isKeysOfSchema(part, sink.code))
        found.push({ ...sink, part, origin });
    });
    reader.readAll([sink.code]);
    const worst = found.find(({ origin }) => origin !== 'parameter') ?? found[0];
    if (worst !== undefined && !(isOwn && worst.origin === 'request')) yield worst;
  }
}

export function traceOfCode(file: TypeScriptFile): Trace {
  const fields = createFieldsOfThis(file, { onlyFrom: 'request' });
  return createTrace(file, {
    knows: (value) =>
      fields.of(value) ??
      halfQuoted(value) ??
      partlyReplaced(value) ??
      mergedOptions(value) ??
      givenByCallback(value),
  });
}

function originOfCode(part: Node, isValue: boolean, trace: Trace): CodeInjection['origin'] | undefined {
  const origin = trace.of(part);
  if (origin === 'request' || origin === 'address') return origin;
  return origin === 'parameter' && isValue && !isKey(part) && !isCleaned(part) ? origin : undefined;
}

/** `for (const key of Object.keys(variables))`: whoever gives the object has named what is in it. */
function isKey(part: Node): boolean {
  const name = referenceOf(part)?.binding?.declarations[0];
  const declarator = name && parentOf(name);
  const declaration = declarator && parentOf(declarator);
  const loop = declaration && parentOf(declaration);
  if (loop?.type !== 'ForOfStatement' || declarator?.type !== 'VariableDeclarator' || !isCall(loop.right))
    return false;
  return nameOfCallee(loop.right.callee) === 'keys' && namesOfReceiver(loop.right.callee).at(-1) === 'Object';
}

/** `name = name.replace(/[^\w$]/g, '')`: only letters are left. */
function isCleaned(part: Node): boolean {
  const binding = referenceOf(part)?.binding;
  return binding !== undefined && (valuesWritten(binding) ?? []).some(isOnlyLetters);
}

function isOnlyLetters(value: Node): boolean {
  if (!isCall(value) || !/^replace(?:All)?$/.test(nameOfCallee(value.callee) ?? '')) return false;
  const [pattern] = value.arguments;
  if (pattern?.type !== 'RegExpLiteral' || !pattern.flags.includes('g')) return false;
  return /^(?:\[\^[\w\\$-]+\]|\\W)[+*]?$/.test(pattern.pattern);
}

/** JSON is a value wherever code has one. */
function isJson(part: Node): boolean {
  const value = writtenValue(part);
  if (!isCall(value) || nameOfCallee(value.callee) !== 'stringify') return false;
  return namesOfReceiver(value.callee).at(-1) === 'JSON';
}
