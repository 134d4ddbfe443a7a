import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { packageCall } from '../_kit/package-call.ts';
import { isMereNumber } from './mere-number.ts';
import { SecretsHere } from './secret-here.ts';
import { secretMadeBy, secretMadeFrom } from './secret-callers.ts';
import { isSecretName } from './secret-names.ts';

export interface WeakRandom {
  readonly place: GoNode;
  /** What is made of it. */
  readonly name: string;
}

const makesNumbers = /^(?:U?[Ii]nt(?:\d+)?(?:N|n)?|Float(?:32|64)|Perm|Read|N|Uint)$/;
const ownSource = /\b(\w+)\s*(?:(?::?=|\*\w+\.Rand\s*=)\s*\w+\.New\(|\*m?rand\.Rand\b)/g;

/** Numbers of `math/rand` that become a secret, as the names around say. */
export function* weakRandomsOf(tree: GoTree, text: string): Generator<WeakRandom, void> {
  const modules = [...tree.imports.values()];
  if (!modules.some((module) => /^math\/rand(?:\/v2)?$/.test(module))) return;
  const sources = new Set([...text.matchAll(ownSource)].map(([, name]) => name));
  // One way of making a secret is told once, however often it draws.
  const told = new Set<GoNode>();
  const here = new SecretsHere(tree, text);
  for (const place of tree.nodesOf('call_expression')) {
    if (!isDraw(place, sources, tree)) continue;
    const found = secretMadeOf(place, tree, here);
    if (found === undefined || told.has(found.owner)) continue;
    told.add(found.owner);
    yield { place, name: found.name };
  }
}

function isDraw(call: GoNode, sources: ReadonlySet<string | undefined>, tree: GoTree): boolean {
  const called = packageCall(call, tree);
  if (called !== undefined) return called.module.startsWith('math/rand') && makesNumbers.test(called.name);
  const callee = childOf(call, 'function');
  const [operand, field] = callee === undefined ? [] : [childOf(callee, 'operand'), childOf(callee, 'field')];
  const source = operand?.kind === 'selector_expression' ? childOf(operand, 'field') : operand;
  if (source === undefined || field === undefined || !source.kind.endsWith('identifier')) return false;
  return sources.has(tree.textOf(source)) && makesNumbers.test(tree.textOf(field));
}

interface Secret {
  readonly name: string;
  /** The function around, or what holds the value. */
  readonly owner: GoNode;
}

/** What the value becomes: the variable or field that it is given to; of a step on the way the function that makes it. */
function secretMadeOf(call: GoNode, tree: GoTree, here: SecretsHere): Secret | undefined {
  const held = nameOfHolder(call, tree);
  if (held === undefined) return undefined;
  const maker = [...nodesAround(call)].find(({ kind }) => /^(?:function|method)_declaration$/.test(kind));
  // A number that is called salt spreads the keys of a table.
  if (/salt/i.test(held) && !fills(call, tree)) return undefined;
  if (isMereNumber(held, call, maker, tree)) return undefined;
  const isSecret = isSecretName(held) || here.has(held, writtenFor(call, tree), fills(call, tree));
  if (isSecret) return { name: held, owner: maker ?? call };
  const named = maker === undefined ? undefined : childOf(maker, 'name');
  const name = named === undefined ? '' : tree.textOf(named);
  if (maker === undefined) return undefined;
  if (code.test(held) && (isSecretName(`${name}Code`) || proves.test(tree.textOf(maker))))
    return { name: held, owner: maker };
  if (!step.test(held)) return undefined;
  if (isMaker(name) && isSecretName(name)) return { name, owner: maker };
  const made = secretMadeFrom(held === '' ? builderOf(call, tree) : held, maker, tree);
  const secret = made ?? secretMadeBy(maker, tree);
  return secret === undefined ? undefined : { name: secret, owner: maker };
}

/** `code`, and `newCode`; of an answer or a product it is another kind. */
const code = /(?<!status|error|zip|country|exit|colou?r|bar|qr|lang|area|en|de)code$/i;
/** Who gets such a code by another way shows by it who he is. */
const proves =
  /\b(?:otp|one-time|2fa|mfa|verification|verify|login|sign-?in|password|phone|sms)\b[^"\n]{0,20}\bcode\b|"(?:otp|2fa|mfa)[:_-]/i;

/** `sb` of `sb.WriteByte(…)` around the number. */
function builderOf(call: GoNode, tree: GoTree): string {
  const around = [...nodesAround(call)].find((one) => one.parent?.kind === 'expression_statement');
  return (
    /^(\w+)\.Write(?:Byte|Rune|String)\(/.exec(around === undefined ? '' : tree.textOf(around))?.[1] ?? ''
  );
}

/** The value with what is made of it at once. */
function writtenFor(call: GoNode, tree: GoTree): string {
  const around = call.parent?.kind === 'argument_list' ? (call.parent.parent ?? call) : call;
  return tree.textOf(around).slice(0, longestName);
}

/** `generateToken`, and `Token` alone. */
function isMaker(name: string): boolean {
  return (
    makes.test(name) ||
    /^(?:token|password|passwd|secret|session_?(?:id|key)|api_?key|otp)$/i.test(name) ||
    namedFor.test(name)
  );
}

/** `ResetToken`, `accessKey` */
const namedFor =
  /^(?:(?:reset|session|auth|access|api|csrf|xsrf|bearer|temp(?:orary)?)_?(?:token|password|passwd|secret)|access_?key)$/i;

const makes = /^(?:generate|gen|create|make|rand|random|new|build|issue)/i;
/** Names of what a text is put together from, one after the other; empty: it is given back. */
const step =
  /^(?:|[a-z]|bs?|buf\w*|bytes?|idx|index|rand\w*|rnd|char\w*|letters?|digits?|result|res|ret|out|str\w*|sb|text|val(?:ue)?|part\w*|num\w*|n\d?)$/i;

/** Calls whose result holds what they are given. */
const passing =
  /^(?:string|byte|rune|u?int\d*|append|fmt\.Sprint\w*|strconv\.\w+|hex\.\w+|base(?:32|64)\.[\w.]+|strings\.\w+|md5\.\w+|sha\d+\.\w+)$|\.(?:EncodeToString|Write(?:Byte|Rune|String)|String)$/;

function passes(call: GoNode, tree: GoTree): boolean {
  const callee = childOf(call, 'function');
  return callee !== undefined && passing.test(tree.textOf(callee).slice(0, longestName));
}

/** Longer than any name of such a call, in characters. */
const longestName = 80;

/** `token := tokens[rand.Intn(n)]` chooses one that was there before. */
function isChosen({ parent }: GoNode): boolean {
  const list = parent?.kind === 'index_expression' ? parent.parent : undefined;
  const statement = list?.kind === 'expression_list' ? list.parent : list;
  if (
    statement === undefined ||
    !/^(?:short_var_declaration|var_spec|return_statement)$/.test(statement.kind)
  )
    return statement?.kind === 'assignment_statement' && !isElement(statement);
  return true;
}

/** `b[i] = …` */
function isElement(assignment: GoNode): boolean {
  const left = childOf(assignment, 'left');
  return left !== undefined && [left, ...partsOf(left)].some(({ kind }) => kind === 'index_expression');
}

const holdsNothing = /^(?:func_literal|(?:if|for)_statement|block|(?:function|method)_declaration)$/;

function nameOfHolder(call: GoNode, tree: GoTree): string | undefined {
  if (isChosen(call)) return undefined;
  let at = call;
  for (const around of nodesAround(call)) {
    if (holdsNothing.test(around.kind)) return undefined;
    switch (around.kind) {
      case 'short_var_declaration':
      case 'assignment_statement':
        return childOf(around, 'right') === at ? lastName(childOf(around, 'left'), tree) : undefined;
      case 'var_spec':
        return lastName(childOf(around, 'name'), tree);
      case 'keyed_element':
        return lastName(childOf(around, 'key'), tree);
      case 'return_statement':
        return '';
      case 'call_expression':
        if (!passes(around, tree)) return undefined;
        at = around;
        break;
      case 'expression_statement':
        return filledBy(call, tree);
      default:
        at = around;
    }
  }
  return undefined;
}

/** `rand.Read(token)`; and of `sb.WriteByte(…)` and the like a step on the way. */
function filledBy(call: GoNode, tree: GoTree): string {
  const [first] = partsOf(childOf(call, 'arguments') ?? call);
  return fills(call, tree) && first?.kind === 'identifier' ? tree.textOf(first) : '';
}

function fills(call: GoNode, tree: GoTree): boolean {
  const field = childOf(childOf(call, 'function') ?? call, 'field');
  return field !== undefined && tree.textOf(field) === 'Read';
}

/** `token` of `s.token`, `b` of `b[i]`. */
function lastName(node: GoNode | undefined, tree: GoTree): string | undefined {
  if (node === undefined) return undefined;
  switch (node.kind) {
    case 'identifier':
      return tree.textOf(node);
    case 'selector_expression':
      return lastName(childOf(node, 'field'), tree);
    case 'field_identifier':
      return tree.textOf(node);
    case 'index_expression':
      return lastName(childOf(node, 'operand'), tree);
    case 'literal_element':
    case 'expression_list':
      return lastName(partsOf(node)[0], tree);
    default:
      return undefined;
  }
}
