import type { NullReason } from '../../../domain/file-outline.ts';
import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { declaresNull, documentsNull } from '../../../languages/typescript/documents-null.ts';
import { mostlyTested, nameOfCalled } from '../../../languages/typescript/treated-results.ts';
import { nullReasonOf } from '../../../languages/typescript/null-reason.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { isOpenParameter } from '../_kit/is-open-parameter.ts';
import { importedCallee } from '../_kit/imported-callee.ts';
import { methodBehind } from '../_kit/method-behind.ts';
import { namesAny } from '../_kit/names-any.ts';
import { madeFrom } from '../_kit/made-from.ts';
import { hasWrittenDefault } from './gives-an-argument.ts';
import { isFromOutside, mayBeKnown } from './may-be-known.ts';
import { nullSource } from './null-source.ts';
import { onlyResultOf } from '../_kit/only-result-of.ts';
import { openingOf } from '../_kit/opening.ts';
import type { Opening } from '../_kit/opening.ts';

type CallNode = NodeOf<'CallExpression'>;

/** A call whose result is opened though the function may give nothing. */
export interface NullCall {
  readonly call: CallNode;
  /** Where the result is first used. */
  readonly opening: Opening;
  readonly reason: NullReason;
  /** Where the function is. */
  readonly from: 'here' | 'import';
  /** It failed, or the author reckons with it elsewhere; otherwise it is only that others decide what is looked for. */
  readonly isLikely: boolean;
}

/** In no other file is there a function that may give nothing. */
function mayGiveNothing(file: TypeScriptFile): boolean {
  const { tree } = file;
  return (
    tree.nodesOf('NullLiteral').length > 0 ||
    file.text.includes('| null') ||
    namesAny(file, tellingNames) ||
    (namesAny(file, ['match', 'exec']) && namesAny(file, outsideNames)) ||
    tree.nodesOf('ReturnStatement').some(({ argument }) => argument == null) ||
    tree.nodesOf('UnaryExpression').some(({ operator }) => operator === 'void')
  );
}

const tellingNames: readonly string[] = [
  ...['undefined', 'find', 'findLast', 'querySelector', 'getElementById', 'closest', 'Map'],
  ...['findOne', 'findOneBy', 'findById', 'findByPk', 'findUnique', 'findFirst', 'rows'],
];

/** Texts that somebody outside of the program decides. */
const outsideNames: readonly string[] = [
  ...['execSync', 'execFileSync', 'readFileSync', 'stdout', 'stderr', 'argv', 'env'],
  ...['headers', 'query', 'searchParams', 'location', 'getAttribute', 'prompt', 'cookie', 'userAgent'],
];

/** Calls of functions of this file, or of one that it imports, that may give nothing, and whose results are opened at once. */
export function* nullCalls(file: TypeScriptFile): Generator<NullCall, void> {
  const { imports = {} } = file.tree.rootScope;
  const hasImports = Object.keys(imports).length > 0;
  if (!hasImports && !mayGiveNothing(file)) return;
  const known: Known = { summaries: new Map(), tested: once(() => mostlyTested(file.tree)) };
  for (const call of file.tree.nodesOf('CallExpression')) {
    if (!mayBeWritten(call.callee) && !mayHaveType(call.callee)) continue;
    const value = awaited(call);
    const opening = openingOf(value);
    const summary = opening && summaryOf(call, hasImports, known, file);
    if (opening === undefined || summary === undefined) continue;
    const { reason, isAsync, from } = summary;
    if (summary.isOfText === true && !isFromOutside(call)) continue;
    if ((isAsync && value === call) || mayBeKnown(call, reason)) continue;
    const isLikely =
      reason === 'failure' || summary.isDoubted || known.tested().has(nameOfCalled(call) ?? '');
    if (isLikely || isDecidedElsewhere(call)) yield { call, opening, reason, from, isLikely };
  }
}

interface Summary {
  readonly reason: NullReason;
  readonly isAsync: boolean;
  readonly isDoubted: boolean;
  readonly from: NullCall['from'];
  /** Whether there is something depends on the text that it is given, which callers mostly know. */
  readonly isOfText?: boolean;
}

interface Known {
  readonly summaries: Map<FunctionNode, Summary | undefined>;
  /** Names of functions whose results other calls in the file ask for; looked for once, and only if need be. */
  readonly tested: () => ReadonlySet<string>;
}

function summaryOf(
  call: CallNode,
  hasImports: boolean,
  { summaries }: Known,
  { tree }: TypeScriptFile,
): Summary | undefined {
  const own = functionOf(call);
  if (own !== undefined && hasWrittenDefault(call, own, tree)) return undefined;
  if (own === undefined) return hasImports ? importedSummary(call) : undefined;
  if (summaries.has(own)) return summaries.get(own);
  const told = nullReasonOf(own, tree) ?? (givesEntry(own) ? 'absence' : undefined);
  const isOfText = told === undefined && givesMatch(own);
  const reason = isOfText ? 'absence' : told;
  const isDoubted = reason === 'absence' && documentsNull(own, tree);
  const summary: Summary | undefined = reason && {
    reason,
    isAsync: own.async === true,
    isDoubted,
    from: 'here',
    isOfText,
  };
  summaries.set(own, summary);
  return summary;
}

/** `roomOf(id) { return this.rooms.get(id); }`: whoever gives the key may give one that is not there. */
function givesEntry(own: FunctionNode): boolean {
  const result = onlyResultOf(own);
  const source = result?.type === 'CallExpression' ? nullSource(result) : undefined;
  const [key] = source?.call.arguments ?? [];
  if (source?.method !== 'get' || key === undefined || own.generator === true) return false;
  if (own.returnType != null && !declaresNull(own)) return false;
  return own.params.some((param) => param === referenceOf(unwrap(key))?.binding?.declarations[0]);
}

/** `partsOf(text) { return text.match(/…/); }` */
function givesMatch(own: FunctionNode): boolean {
  if (own.returnType != null || own.generator === true) return false;
  const result = onlyResultOf(own);
  const source = result?.type === 'CallExpression' ? nullSource(result) : undefined;
  if (source?.method !== 'match' && source?.method !== 'exec') return false;
  return own.params.some((param) => param === referenceOf(unwrap(source.searched))?.binding?.declarations[0]);
}

function importedSummary({ callee }: CallNode): Summary | undefined {
  const imported = importedCallee(callee);
  if (imported === undefined) return undefined;
  const { nullReason: reason, isAsync, isDoubted = false, givesNull } = imported.now;
  // What the same change lets give nothing is told by `no-outdated-use`.
  const isNew = givesNull === true && imported.isAltered && imported.before?.givesNull !== true;
  return reason === undefined || isNew ? undefined : { reason, isAsync, isDoubted, from: 'import' };
}

function once<Value>(find: () => Value): () => Value {
  let found: { readonly value: Value } | undefined;
  return () => (found ??= { value: find() }).value;
}

function isDecidedElsewhere(call: CallNode): boolean {
  return (
    isFromOutside(call) || call.arguments.some((one) => madeFrom(one).some((part) => isOpenParameter(part)))
  );
}

/** Most calls are of methods of something that is not written in this file, or imported as a whole. */
function mayBeWritten(callee: Node): boolean {
  const bare = unwrap(callee);
  if (bare.type === 'Identifier') return hasOwnValue(bare);
  if (bare.type !== 'MemberExpression') return false;
  const object = unwrap(bare.object);
  return (
    object.type === 'ThisExpression' ||
    object.type === 'NewExpression' ||
    (object.type === 'CallExpression' && nameOfCalled(object) === 'require') ||
    hasOwnValue(object)
  );
}

/** `this.users.load()`, and what is called of a parameter with a type. */
function mayHaveType(callee: Node): boolean {
  const bare = unwrap(callee);
  const object = bare.type === 'MemberExpression' ? unwrap(bare.object) : bare;
  if (object.type === 'MemberExpression') return unwrap(object.object).type === 'ThisExpression';
  return referenceOf(object)?.binding?.declarations[0]?.typeAnnotation != null;
}

function hasOwnValue(name: Node): boolean {
  const kind = referenceOf(name)?.binding?.kind;
  return kind !== undefined && kind !== 'catch' && kind !== 'param';
}

function functionOf({ callee }: CallNode): FunctionNode | undefined {
  const bare = unwrap(callee);
  const found = bare.type === 'MemberExpression' ? methodBehind(bare) : functionBehind(bare);
  return found !== undefined && isFunction(found) ? found : undefined;
}

/** With the `await` around it. */
function awaited(call: CallNode): Node {
  const around = parentOf(call);
  return around?.type === 'AwaitExpression' && keyOf(call) === 'argument' ? around : call;
}
