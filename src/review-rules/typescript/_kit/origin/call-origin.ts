import type { FunctionNode, Node } from '../../../../languages/typescript/node.ts';
import { isFunction, referenceOf } from '../../../../languages/typescript/node.ts';
import { methodBehind } from '../method-behind.ts';
import type { ModuleMember } from '../module-member.ts';
import { moduleMemberOf } from '../module-member.ts';
import { propertyName } from '../property-name.ts';
import type { Call } from '../call.ts';
import { functionCalled } from './function-name.ts';
import { madeByMemo } from './kept-by-hook.ts';
import { matchedText } from './matched-text.ts';
import { originInModule } from './module-origin.ts';
import type { Origin } from './origin.ts';
import { worstOf } from './origin.ts';
import { isRequest, isRequestOfNest, originInAddress } from './request-parts.ts';
import { isPathOfRouter, isQueryOfRouter } from './router-address.ts';
import type { Trace } from './trace.ts';

const numberMakers = new Set(['Number', 'parseInt', 'parseFloat', 'BigInt', 'Boolean', 'Symbol', 'require']);
const converters = new Set(['String', 'decodeURI', 'decodeURIComponent', 'unescape']);
/** Names of functions that make a value harmless, or give one that is. */
const safeMaker = /quot|escap|sanit|encod|slug|digest|uuid|nanoid|hash/i;
/** Methods that give numbers or truth values, whatever they are called on. */
const plainMethod =
  /^(?:to(?:Fixed|Precision|Exponential|ISOString)|get(?:Time|(?:UTC)?(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds))|(?:last)?[iI]ndexOf|findIndex|charCodeAt|codePointAt|test|includes|has|some|every|(?:starts|ends)With)$/;
/** Methods whose result holds what they are called on. */
const passing =
  /^(?:trim(?:Start|End)?|toString|valueOf|slice|subarray|subst(?:r|ring)|to(?:Locale)?(?:Lower|Upper)Case|pad(?:Start|End)|split|pop|shift|at|filter|find|sort|toSorted|reverse|flat|matchAll|charAt|normalize|repeat|keys|values|entries|map|flatMap|join|concat|replace|replaceAll|get)$/;

/** Methods of a request that read what it brings along: of the web's own, and of Hono and Express. */
const readsRequest = /^(?:json|text|formData|parseBody|query|queries|param)$/;

export function originOfCall(call: Call, trace: Trace): Origin {
  const { callee } = call;
  if (callee.type === 'Identifier' && referenceOf(callee)?.binding === undefined) {
    if (numberMakers.has(callee.name)) return 'harmless';
    if (converters.has(callee.name)) return worstOf(call.arguments.map((argument) => trace.of(argument)));
  }
  const name = callee.type === 'Identifier' ? callee.name : propertyName(callee);
  if (name !== undefined && safeMaker.test(name)) return 'harmless';
  const member = moduleMemberOf(callee);
  if (member !== undefined) return originFromModule(member, call, trace);
  const own = functionCalled(callee);
  if (own !== undefined) return trace.ofResult(own);
  const method = methodCalled(callee);
  if (method !== undefined) return originOfOwnMethod(method, call, trace);
  if (isRequestOfNest(call)) return 'request';
  return name === undefined || !('object' in callee)
    ? 'harmless'
    : originOfMethod(callee.object as Node, name, call.arguments, trace);
}

/** `this.idOf(req)` */
function methodCalled(callee: Node): FunctionNode | undefined {
  const method = methodBehind(callee);
  return method !== undefined && isFunction(method) ? method : undefined;
}

/** What a method makes of a request that one caller gives it, another caller, who gives it something else, does not get. */
function originOfOwnMethod(method: FunctionNode, { arguments: given }: Call, trace: Trace): Origin {
  const result = trace.ofResult(method);
  if (given.length === 0 || result === 'harmless') return result;
  const origins = given.map((one) => trace.of(one));
  return origins.includes(result) ? result : worstOf(origins);
}

/** Of the result of another module's function. */
function originFromModule(member: ModuleMember, call: Call, trace: Trace): Origin {
  if (trace.isCleanedBy(member)) return 'harmless';
  if (isQueryOfRouter(member)) return originInAddress('query', 'address', trace);
  if (isPathOfRouter(member)) return 'address';
  const given = () => worstOf(call.arguments.map((argument) => trace.of(argument)));
  switch (member.module) {
    case 'path':
    case 'path/posix':
    case 'url':
    case 'upath':
      return given();
    case 'react': {
      const maker = madeByMemo(call);
      if (maker !== undefined) return trace.ofResult(maker);
      return member.path === 'use' ? given() : 'harmless';
    }
    case 'util':
      return member.path === 'format' ? given() : originInModule(member);
    case 'fs':
    case 'fs-extra':
    case 'fs/promises':
      return originFromFile(member.path, given());
    default:
      return originInModule(member);
  }
}

/** A file that the program names is its own. */
function originFromFile(method: string, path: Origin): Origin {
  const reads = /(?:^|\.)read(?:File|dir|link)/.test(method);
  return reads && path !== 'harmless' ? 'file' : path;
}

function originOfMethod(object: Node, name: string, given: readonly Node[], trace: Trace): Origin {
  if (readsRequest.test(name) && isRequest(object)) return trace.of(object);
  if (name === 'header' && given.length === 1 && isRequest(object))
    return trace.tellsAddress ? 'address' : trace.of(object);
  if (plainMethod.test(name)) return 'harmless';
  if (name === 'exec' || name === 'match') {
    const text = matchedText(object, given[0]);
    return text === undefined ? 'harmless' : trace.of(text);
  }
  if (object.type === 'Identifier' && referenceOf(object)?.binding === undefined)
    return originFromGlobal(object.name, name, given, trace);
  if (!passing.test(name)) {
    // The chain of calls that sets up a reader of the command line.
    const origin = trace.of(object);
    return origin === 'arguments' ? origin : 'harmless';
  }
  const [first] = given;
  if (first?.type === 'StringLiteral' && name === 'toString' && /^(?:hex|base64(?:url)?)$/.test(first.value))
    return 'harmless';
  // A header: what the request says of itself.
  if (name === 'get' && trace.tellsAddress && isRequest(object)) return 'address';
  if (name.startsWith('replace')) return originOfReplace(object, given, trace);
  if (/map/i.test(name) && first !== undefined) return originOfMapped(object, first, trace);
  if (name === 'filter' && first !== undefined && trace.isCheckedBy(first)) return 'harmless';
  return worstOf([trace.of(object), ...(name === 'concat' ? given.map((one) => trace.of(one)) : [])]);
}

function originFromGlobal(object: string, name: string, given: readonly Node[], trace: Trace): Origin {
  switch (object) {
    case 'JSON': {
      const origin = worstOf(given.map((one) => trace.of(one)));
      // Double quotes around a text keep most of the shell's signs out, not all.
      if (name === 'stringify') return origin === 'request' ? origin : 'harmless';
      return origin;
    }
    case 'Object':
    case 'Array':
    case 'Buffer':
    case 'Promise':
      return worstOf(given.map((one) => trace.of(one)));
    default:
      return 'harmless';
  }
}

/** Replacing all but some characters, or the quotes, is what people do to make a value safe. */
function originOfReplace(object: Node, given: readonly Node[], trace: Trace): Origin {
  const [pattern, replacement] = given;
  if (pattern?.type === 'RegExpLiteral' && /\[\^|\\W|['"`$]/.test(pattern.pattern)) return 'harmless';
  if (pattern?.type === 'StringLiteral' && /['"`$]/.test(pattern.value)) return 'harmless';
  // What stands there already is found by itself, and put in again with something around it.
  const isFound =
    pattern !== undefined && pattern.type !== 'NewExpression' && trace.of(pattern) !== 'harmless';
  const isOwn = isFound || replacement === undefined || isFunction(replacement);
  const added = isOwn ? 'harmless' : trace.of(replacement);
  return worstOf([trace.of(object), added]);
}

function originOfMapped(object: Node, mapper: Node, trace: Trace): Origin {
  if (isFunction(mapper)) return trace.ofResult(mapper);
  const name = mapper.type === 'Identifier' ? mapper.name : propertyName(mapper);
  if (name !== undefined && (safeMaker.test(name) || numberMakers.has(name))) return 'harmless';
  const own = functionCalled(mapper);
  return own === undefined ? trace.of(object) : trace.ofResult(own);
}
