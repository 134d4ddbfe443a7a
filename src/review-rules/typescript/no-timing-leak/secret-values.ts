import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  isFunction,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Binding, Reference } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { partsOf } from '../_kit/origin/text-parts.ts';
import { remembered } from '../_kit/remembered.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { FunctionsOfFile } from './functions-of-file.ts';

/** Gives the same text, or one that is as secret. */
const keeps =
  /^(?:toString|replace|replaceAll|slice|substr|substring|subarray|toLowerCase|toUpperCase|trim|concat)$/;
const closes = /^(?:digest|finalize)$/;
const spells = /^(?:from|Buffer|String|encodeURIComponent)$|base64|escape|url_?safe|hex/i;
/** `HmacSHA256(text, key)`, `getHMAC('HEX')`; not `verifyHmac(…)`. */
const makesMac = /^(?!createHmac$|(?:verify|check|is|has|valid|compare|match|import|parse)).*hmac(?!key)/i;
const makesHash = /^(?:md5|sha_?\d+)$/i;
const derives = /^(?:pbkdf2|scrypt)(?:Sync)?$/;
/** With one of these in it, a hash is a signature or that of a password. */
const secretWord =
  /secret|passw|\bpass\b|\bpwd\b|(?:api|app|private|sign(?:ing)?|mch|merchant|shared)_?key\b/i;

/** More steps than people take from the key to the comparison. */
const deepest = 30;
/** Names used more often are not followed. */
const mostUses = 500;

/** Knows the values that only who has the key, or the password, can compute. */
export class SecretValues {
  readonly #file: TypeScriptFile;
  readonly #functions: FunctionsOfFile;
  readonly #known = new Map<Binding | FunctionNode, boolean>();
  #depth = 0;

  constructor(file: TypeScriptFile) {
    this.#file = file;
    this.#functions = new FunctionsOfFile(file);
  }

  has(node: Node): boolean {
    if (this.#depth === deepest) return false;
    this.#depth += 1;
    const answer = this.#isSecret(unwrap(node));
    this.#depth -= 1;
    return answer;
  }

  /** `value` of `sign(value, key)` where `sign` puts it, as it is, before what it computes. */
  plainStart(node: Node): Node | undefined {
    const call = writtenValue(node);
    const callee = isCall(call) ? this.#functions.called(call.callee) : undefined;
    if (callee === undefined || !isCall(call)) return undefined;
    const [start] = this.#functions.resultsOf(callee).map((result) => partsOf(unwrap(result))?.[0]);
    const name = start === undefined || typeof start === 'string' ? undefined : start;
    const declaration = name && referenceOf(unwrap(name))?.binding?.declarations[0];
    const index = callee.params.findIndex((one) => one === declaration);
    return call.arguments[index];
  }

  #isSecret(node: Node): boolean {
    switch (node.type) {
      case 'Identifier':
        return this.#isSecretName(node);
      case 'AwaitExpression':
        return this.has(node.argument);
      case 'TemplateLiteral':
        return node.expressions.some((one) => this.has(one));
      case 'BinaryExpression':
        return node.operator === '+' && (this.has(node.left) || this.has(node.right));
      case 'ConditionalExpression':
        return this.has(node.consequent) || this.has(node.alternate);
      case 'NewExpression':
        return nameOfCallee(node.callee) === 'Buffer' && this.#hasFirst(node.arguments);
      case 'CallExpression':
      case 'OptionalCallExpression':
        return this.#isSecretResult(node);
      default:
        return false;
    }
  }

  #isSecretName(identifier: Node): boolean {
    const binding = referenceOf(identifier)?.binding;
    if (binding === undefined || binding.references.length > mostUses) return false;
    if (binding.kind === 'param') return isDerivedKey(binding);
    return remembered(this.#known, binding, () => {
      const given = binding.references.flatMap((reference) => valueWritten(reference));
      return given.some((value) => this.has(value)) && !given.some((value) => this.#isPlainHash(value));
    });
  }

  /** A hash of a signature tells nothing of it. */
  #isPlainHash(value: Node): boolean {
    if (!isCall(value)) return false;
    const name = nameOfCallee(value.callee) ?? '';
    return (closes.test(name) || makesHash.test(name)) && !this.has(value);
  }

  #isSecretResult(call: Call): boolean {
    const name = nameOfCallee(call.callee) ?? '';
    const object = 'object' in call.callee ? (call.callee.object as Node) : undefined;
    if (object !== undefined && closes.test(name) && this.#isKeyed(object)) return true;
    if (object !== undefined && keeps.test(name)) return this.has(object);
    if (spells.test(name) && this.#hasFirst(call.arguments)) return true;
    const callee = this.#functions.called(call.callee);
    if (callee !== undefined)
      return remembered(this.#known, callee, () =>
        this.#functions.resultsOf(callee).some((result) => this.has(result)),
      );
    return isForeignMac(name, call, this.#file);
  }

  #hasFirst([first]: readonly Node[]): boolean {
    return first !== undefined && this.has(first);
  }

  /** What is digested: an HMAC, or a hash of something with a secret in it. */
  #isKeyed(object: Node): boolean {
    let isSecret = false;
    let at = writtenValue(object);
    for (let steps = 0; steps < deepest && isCall(at); steps += 1) {
      const name = nameOfCallee(at.callee) ?? '';
      if (/^(?:createHmac|hmac)$/i.test(name)) return !isPublicKey(at.arguments[1]);
      if (name === 'createHash') return isSecret;
      if (name !== 'update' || !('object' in at.callee)) return false;
      isSecret ||= saysSecret(at, this.#file);
      at = writtenValue(at.callee.object as Node);
    }
    return false;
  }
}

/** A constant of a protocol, written out in the file: its name does not say that it is one. */
function isPublicKey(key: Node | undefined): boolean {
  if (key?.type !== 'Identifier' || /key|secret|pass|token|salt|hmac/i.test(key.name)) return false;
  if (referenceOf(key)?.binding?.kind !== 'const') return false;
  const value = writtenValue(key);
  const text = isCall(value) && nameOfCallee(value.callee) === 'from' ? value.arguments[0] : value;
  return text?.type === 'StringLiteral' || text?.type === 'ArrayExpression';
}

function valueWritten({ identifier, access }: Reference): readonly Node[] {
  const around = access === 'read' ? undefined : parentOf(identifier);
  if (around?.type === 'VariableDeclarator')
    return around.id === identifier && around.init != null ? [around.init] : [];
  return around?.type === 'AssignmentExpression' && around.left === identifier ? [around.right] : [];
}

/** A call of a function that another file defines. */
function isForeignMac(name: string, call: Call, file: TypeScriptFile): boolean {
  if (derives.test(name)) return call.arguments.length > 2;
  if (makesMac.test(name)) return call.arguments.length > 0;
  if (makesHash.test(name)) return saysSecret(call, file);
  return name === 'sign' && call.arguments.length > 1 && saysSecret(call, file);
}

function saysSecret({ arguments: given }: Call, { text }: TypeScriptFile): boolean {
  return given.some((one) => {
    const { start, end } = rangeOf(one);
    return secretWord.test(text.slice(start, end));
  });
}

/** `key` of `pbkdf2(password, salt, …, (error, key) => …)`. */
function isDerivedKey({ declarations: [declaration] }: Binding): boolean {
  const owner = declaration && parentOf(declaration);
  if (declaration === undefined || owner === undefined || !isFunction(owner)) return false;
  const call = parentOf(owner);
  const isSecond = enclosingFunction(declaration) === owner && owner.params[1] === declaration;
  return isSecond && call !== undefined && isCall(call) && derives.test(nameOfCallee(call.callee) ?? '');
}
