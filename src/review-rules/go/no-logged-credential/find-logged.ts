import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isSecretName } from '../../_kit/logged-names.ts';
import { argumentsOf, formatTextOf } from '../_kit/format-text.ts';
import { parseFormat } from '../_kit/format-verbs.ts';
import { writesLog } from '../_kit/is-log-call.ts';
import { operandsOf } from '../_kit/operands-of.ts';
import { KnownNames } from './known-names.ts';

/** A credential that is written to the log as it is. */
export interface Logged {
  readonly value: GoNode;
}

/** Without one of these there is no credential. */
const naming = /passw|passphrase|secret|(?:api|private|signing|encryption)_?key|token|authorization/i;
/** Somebody takes credentials out before they are written. */
const masking = /redact|\bmask|sanitiz|scrub|obfuscat|censor|["`]\*{3}/i;
/** What is shown so that somebody keeps it; and names of secrets, which are none. */
const meant =
  /\b(?:your|generat\w+|new|creat\w+|copy|sav(?:e|ing)|keep|store|default|temporary|initial|replac\w+|named?|path|file|not found|does not exist|unknown|missing|unsupported|challenge)\b/i;

export function* findLogged({ tree, text }: GoFile): Generator<Logged> {
  if (!naming.test(text) || masking.test(text)) return;
  const known = new KnownNames(tree);
  for (const call of tree.nodesOf('call_expression')) {
    const callee = childOf(call, 'function');
    if (callee?.kind !== 'selector_expression' || !isLog(tree.textOf(callee))) continue;
    const given = argumentsOf(call);
    if (given.slice(0, 1).some((one) => meant.test(textIn(one, tree)))) continue;
    for (const value of writtenBy(given, tree))
      if (isCredential(value, tree) && !known.saysNone(value)) yield { value };
  }
}

/** What `fmt` prints is shown to the one who runs the program. */
function isLog(callee: string): boolean {
  const names = callee.replace(/\(\)/g, '').split('.');
  return (
    names[0] !== 'fmt' && names.length > 1 && writesLog(names) && names.at(-2) !== 't' && names.at(-2) !== 'b'
  );
}

function textIn(node: GoNode, tree: GoTree): string {
  return operandsOf(node, '+')
    .filter(({ kind }) => kind.endsWith('string_literal'))
    .map((one) => tree.textOf(one))
    .join(' ');
}

/** The values of which the line is made, those that a format does not only count or name the type of. */
function writtenBy(given: readonly GoNode[], tree: GoTree): readonly GoNode[] {
  const [first, ...values] = given;
  const format = first === undefined ? undefined : formatTextOf(first, tree);
  const verbs = format === undefined ? [] : parseFormat(format.text).verbs;
  const hidden = new Set(verbs.flatMap(({ letter, argument }) => (/^[Tpt]$/.test(letter) ? [argument] : [])));
  const shown = verbs.length === 0 ? given : values.filter((_, index) => !hidden.has(index));
  return shown.flatMap((one) => valuesIn(one, tree));
}

/** `"with " + password`, `string(token)`, `zap.String("key", apiKey)`, `fmt.Sprintf("%s", secret)` */
function valuesIn(value: GoNode, tree: GoTree): readonly GoNode[] {
  if (value.kind === 'binary_expression') {
    const operands = operandsOf(value, '+');
    return operands.length > 1 ? operands.flatMap((one) => valuesIn(one, tree)) : [];
  }
  if (value.kind !== 'call_expression') return [value];
  const callee = childOf(value, 'function');
  const name = callee === undefined ? '' : tree.textOf(callee);
  if (/^(?:string|fmt\.Sprint(?:f|ln)?|zap\.(?:String|Any|ByteString)|slog\.(?:String|Any))$/.test(name))
    return argumentsOf(value).flatMap((one) => valuesIn(one, tree));
  return [value];
}

function isCredential(value: GoNode, tree: GoTree): boolean {
  switch (value.kind) {
    case 'identifier':
      // Of Kubernetes and Vault a `secret` is an object, or the name of one.
      return isSecretName(tree.textOf(value)) && tree.textOf(value) !== 'secret';
    case 'selector_expression': {
      const [owner, field] = [childOf(value, 'operand'), childOf(value, 'field')];
      return (
        field !== undefined &&
        isSecretName(tree.textOf(field)) &&
        tree.textOf(field) !== 'Secret' &&
        !isAbout(owner, tree)
      );
    }
    case 'call_expression':
      return /\.Header\.Get\("(?:Proxy-)?Authorization"\)$|\.(?:Post)?FormValue\("(?:password|passwd|secret)"\)$/i.test(
        tree.textOf(value),
      );
    default:
      return false;
  }
}

/** They hold the names of credentials, or a package its constants. */
function isAbout(owner: GoNode | undefined, tree: GoTree): boolean {
  if (owner === undefined) return true;
  const name = tree.textOf(owner);
  return (
    tree.imports.has(name) || /(?:names?|keys|fields?|labels?|paths?|flags?|errors?|metrics?)$/i.test(name)
  );
}
