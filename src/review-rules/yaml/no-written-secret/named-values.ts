import { asList, asMap, asScalar, nodesBelow, valueAt, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlNode } from '../../../languages/yaml/node.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import type { Range } from '../../../domain/text-position.ts';
import type { Manifest } from '../_kit/workloads.ts';
import { argumentsIn } from './arguments-in.ts';
import { manifestsOf, podsOf, servicesOf } from '../_kit/workloads.ts';

/** A setting that a file gives a program. */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
  readonly range: Range;
  /** It stands there in base64, where nobody recognises it. */
  readonly isEncoded?: boolean;
}

export function* namedValuesIn(file: YamlFile): Generator<NamedValue, void> {
  for (const { map } of servicesOf(file)) {
    yield* variablesIn(valueOf(map, 'environment'));
    yield* variablesIn(valueAt(map, 'build', 'args'));
    for (const key of startKeys) yield* argumentsIn(valueOf(map, key));
  }
  for (const { containers } of podsOf(file))
    for (const { map } of containers) {
      yield* pairsIn(valueOf(map, 'env'));
      for (const key of startKeys) yield* argumentsIn(valueOf(map, key));
    }
  for (const one of manifestsOf(file)) yield* dataOf(one, file.text);
  yield* registryPasswords(file);
  if (file.tree.kind === 'kustomize') for (const root of file.tree.documents) yield* generatedFrom(root);
  if (file.tree.kind === 'helm-values') for (const root of file.tree.documents) yield* everyValue(root);
}

/** Whom a job of GitHub Actions pulls its images as: with a registry of its own nobody tries things out. */
function* registryPasswords({ tree }: YamlFile): Generator<NamedValue, void> {
  if (tree.kind !== 'github-workflow') return;
  for (const { value: job } of asMap(valueAt(tree.documents[0], 'jobs'))?.entries ?? []) {
    const services = asMap(valueOf(job, 'services'))?.entries ?? [];
    for (const image of [valueOf(job, 'container'), ...services.map(({ value }) => value)])
      yield* entriesOf(valueOf(image, 'credentials'));
  }
}

/** What Kustomize makes a `Secret` or a `ConfigMap` of. */
function* generatedFrom(root: YamlNode): Generator<NamedValue, void> {
  for (const key of ['secretGenerator', 'configMapGenerator'])
    for (const item of asList(valueOf(root, key))?.items ?? []) yield* variablesIn(valueOf(item, 'literals'));
}

/** Of Compose: a map, or a list of `NAME=value`. */
function* variablesIn(node: YamlNode | undefined): Generator<NamedValue, void> {
  yield* entriesOf(node);
  for (const item of asList(node)?.items ?? []) {
    const text = asScalar(item)?.text ?? '';
    const sign = text.indexOf('=');
    if (sign > 0) yield { name: text.slice(0, sign), value: text.slice(sign + 1), range: item.range };
  }
}

function* entriesOf(node: YamlNode | undefined): Generator<NamedValue, void> {
  for (const { key, value } of asMap(node)?.entries ?? [])
    if (value.kind === 'scalar') yield { name: key.text, value: value.text, range: value.range };
}

/** What a program is started with. */
const startKeys = ['command', 'args', 'entrypoint'];

/** Of Kubernetes: a list of `{ name, value }`. */
function* pairsIn(node: YamlNode | undefined): Generator<NamedValue, void> {
  for (const item of asList(node)?.items ?? []) {
    const [name, value] = [asScalar(valueOf(item, 'name')), valueOf(item, 'value')];
    if (name === undefined || value?.kind !== 'scalar') continue;
    yield { name: name.text, value: value.text, range: value.range };
  }
}

function* dataOf({ manifest, kind }: Manifest, text: string): Generator<NamedValue, void> {
  // Encrypted by SOPS, names in the clear.
  if (valueOf(manifest, 'sops') !== undefined) return;
  if (kind === 'ConfigMap') {
    yield* entriesOf(valueOf(manifest, 'data'));
    yield* settingsIn(valueOf(manifest, 'data'), text);
  }
  if (kind !== 'Secret') return;
  yield* entriesOf(valueOf(manifest, 'stringData'));
  yield* settingsIn(valueOf(manifest, 'stringData'), text);
  for (const { name, value, range } of entriesOf(valueOf(manifest, 'data'))) {
    const decoded = decode(value);
    if (decoded !== undefined) yield { name, value: decoded, range, isEncoded: true };
  }
}

/** Files of settings that stand there as blocks: `name: value`, `name=value`. */
function* settingsIn(data: YamlNode | undefined, text: string): Generator<NamedValue, void> {
  for (const { key, value } of asMap(data)?.entries ?? []) {
    if (value.kind !== 'scalar' || !value.isBlock || !settingsFile.test(key.text)) continue;
    const { start, end } = value.range;
    for (const match of text.slice(start, end).matchAll(setting)) {
      const [whole, name = '', written = ''] = match;
      const last = start + match.index + whole.trimEnd().length;
      const range = { start: last - written.length, end: last };
      yield { name, value: written, range };
    }
  }
}

const settingsFile = /\.(?:ya?ml|properties|env|conf|cfg|ini|toml)$|(?:^|[._-])env$/i;
const setting = /^[ \t]*(?:export[ \t]+)?([A-Za-z][\w.-]{0,60})(?::[ \t]+|=)([^\s"'#]{7,200})[ \t]*$/gm;

/** undefined: no base64, or no text in it. */
function decode(value: string): string | undefined {
  if (!/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(value)) return undefined;
  const text = Buffer.from(value, 'base64').toString('latin1').trim();
  return /^[\x20-\x7e\r\n\t]+$/.test(text) ? text : undefined;
}

function* everyValue(root: YamlNode): Generator<NamedValue, void> {
  if (valueOf(root, 'sops') !== undefined) return;
  for (const node of nodesBelow(root)) {
    if (node.kind === 'map') yield* entriesOf(node);
    if (node.kind === 'list') yield* pairsIn(node);
  }
}
