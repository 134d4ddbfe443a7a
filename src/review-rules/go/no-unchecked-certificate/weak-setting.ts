import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';

export interface WeakSetting {
  readonly place: GoNode;
  readonly manner: 'unchecked' | 'version' | 'cipher' | 'host-key';
  /** As it is written: `tls.VersionTLS10`. */
  readonly value: string;
}

/** A text without one of these needs no look at its tree. */
export const maySet =
  /\bInsecureSkipVerify\b|\bM(?:in|ax)Version\b|\bCipherSuites\b|\bInsecureIgnoreHostKey\b|\bHostKeyCallback\b/;

export function* weakSettingsOf(tree: GoTree): Generator<WeakSetting, void> {
  const modules = new Set(tree.imports.values());
  if (modules.has('crypto/tls')) {
    for (const node of tree.nodesOf('keyed_element')) yield* settingAt(node, ['key', 'value'], tree);
    for (const node of tree.nodesOf('assignment_statement')) yield* settingAt(node, ['left', 'right'], tree);
    for (const node of tree.nodesOf('selector_expression'))
      if (isWeakSuite(node, tree)) yield { place: node, manner: 'cipher', value: tree.textOf(node) };
  }
  if (!modules.has('golang.org/x/crypto/ssh')) return;
  for (const place of tree.nodesOf('call_expression')) {
    const value = tree.textOf(childOf(place, 'function') ?? place);
    if (value === 'ssh.InsecureIgnoreHostKey') yield { place, manner: 'host-key', value };
  }
  for (const place of tree.nodesOf('keyed_element')) {
    const [key, held] = [childOf(place, 'key'), childOf(place, 'value')];
    const isCallback = key !== undefined && tree.textOf(key) === 'HostKeyCallback';
    if (isCallback && held !== undefined && takesAll.test(withoutComments(held, tree)))
      yield { place, manner: 'host-key', value: 'HostKeyCallback' };
  }
}

/** Comments in it, `//` and the other kind, say nothing to the compiler. */
function withoutComments(node: GoNode, tree: GoTree): string {
  return tree.textOf(node).replace(/\/\/.*|\/\*[^]*?\*\//g, '');
}

/** A function that looks at nothing. */
const takesAll = /^(?:ssh\.HostKeyCallback\()?func\([^{}]*\) error \{\s*return nil;?\s*\}\)?$/;

/** `CipherSuites: []uint16{tls.TLS_RSA_WITH_RC4_128_SHA}` */
function isWeakSuite(node: GoNode, tree: GoTree): boolean {
  if (!/^tls\.TLS_\w+_(?:RC4|3DES)_/.test(tree.textOf(node).slice(0, longestName))) return false;
  for (const around of nodesAround(node)) {
    if (/^(?:func_literal|block)$/.test(around.kind)) return false;
    const key = around.kind === 'keyed_element' ? childOf(around, 'key') : childOf(around, 'left');
    if (key !== undefined && /\bCipherSuites$/.test(tree.textOf(key))) return true;
  }
  return false;
}

/** Longer than any name of a setting, in characters. */
const longestName = 200;

function settingAt(place: GoNode, fields: readonly [string, string], tree: GoTree): readonly WeakSetting[] {
  const [key, held] = fields.map((field) => childOf(place, field));
  if (key === undefined || held === undefined || key.end - key.start > longestName) return [];
  const name = /\w+$/.exec(tree.textOf(key))?.[0];
  if (name !== 'InsecureSkipVerify' && name !== 'MinVersion' && name !== 'MaxVersion') return [];
  const value = tree.textOf(bare(held));
  if (name === 'InsecureSkipVerify') return value === 'true' ? [{ place, manner: 'unchecked', value }] : [];
  return /^(?:tls\.Version(?:SSL30|TLS10|TLS11)|0x030[0-2])$/.test(value)
    ? [{ place, manner: 'version', value }]
    : [];
}

/** What a list or an element of a literal holds, where it holds one thing. */
function bare(node: GoNode): GoNode {
  const isList = node.kind === 'literal_element' || node.kind === 'expression_list';
  const [only, ...others] = isList ? partsOf(node) : [node];
  return only === undefined || others.length > 0 ? node : only;
}
