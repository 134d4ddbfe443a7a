import { asList, asMap, asScalar, nodesBelow, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlMap, YamlNode, YamlScalar } from '../../../languages/yaml/node.ts';
import type { DeployedImage } from './deployed-image.ts';

/** How charts call a name and the tag beside it. */
const pairs: readonly (readonly [name: string, tag: string])[] = [
  ['repository', 'tag'],
  ['image', 'tag'],
  ['image', 'imageTag'],
  ['imageName', 'imageTag'],
  ['imageRepository', 'imageTag'],
];
/** In the map of an image alone: elsewhere such names are of other things. */
const innerPairs: typeof pairs = [
  ['name', 'tag'],
  ['repo', 'tag'],
];
/** `image`, `sidecarImage`, `init_image` */
const imageKey = /^image$|[a-z\d]Image$|[_-]image$/;

/** Of values for a chart: where the tag is left out, the chart has one of its own. */
export function* imagesOfValues(root: YamlNode): Generator<DeployedImage, void> {
  for (const node of nodesBelow(root)) {
    if (node.kind !== 'map') continue;
    yield* pairsIn(node, pairs);
    yield* tagIn(node, 'imageTag');
    yield* prefixedIn(node);
    for (const { key, value } of node.entries) {
      if (imageKey.test(key.text)) yield* imageOf(value);
      else if (key.text === 'images') for (const item of partsOf(value)) yield* imageOf(item);
    }
  }
}

/** A list of images, or a map with their parts. */
function partsOf(node: YamlNode): readonly YamlNode[] {
  return asList(node)?.items ?? asMap(node)?.entries.map(({ value }) => value) ?? [];
}

const ownTag = /^(\w*[a-z\d]Image)Tag$/;

/** `cacheImageName` and `cacheImageTag` */
function* prefixedIn({ entries }: YamlMap): Generator<DeployedImage, void> {
  if (!entries.some(({ key }) => ownTag.test(key.text))) return;
  const values = new Map(entries.map(({ key, value }) => [key.text, value]));
  for (const { key, value } of entries) {
    const [, prefix] = ownTag.exec(key.text) ?? [];
    const tag = prefix === undefined ? undefined : written(value);
    if (prefix === undefined || tag === undefined) continue;
    const named = ['', 'Name', 'Repository', 'Repo'].map((end) => values.get(prefix + end));
    const given = named.find((one) => one !== undefined);
    const name = written(given);
    if (given === undefined) yield { text: `image:${tag.text}`, range: tag.range, isTagOnly: true };
    else if (name !== undefined && !/:[\w.-]+$/.test(name.text))
      yield { text: `${name.text}:${tag.text}`, range: tag.range };
  }
}

/** A name with a tag, or a map with the two; one with the tag alone changes that of the chart. */
function* imageOf(node: YamlNode): Generator<DeployedImage, void> {
  if (node.kind === 'scalar' && /:[\w.-]+$/.test(node.text)) yield { text: node.text, range: node.range };
  if (node.kind !== 'map') return;
  yield* pairsIn(node, innerPairs);
  yield* tagIn(node, 'tag');
}

function* tagIn(node: YamlMap, key: string): Generator<DeployedImage, void> {
  const tag = written(valueOf(node, key));
  if (tag === undefined || hasDigest(node) || node.entries.some(names)) return;
  yield { text: `image:${tag.text}`, range: tag.range, isTagOnly: true };
}

function names({ key, value }: YamlMap['entries'][number]): boolean {
  return (
    key.text === '<<' || (value.kind === 'scalar' && /^(?:name|digest|image(?:Name)?)$|repo/i.test(key.text))
  );
}

function* pairsIn(node: YamlMap, keys: typeof pairs): Generator<DeployedImage, void> {
  for (const [nameKey, tagKey] of keys) {
    const [name, tag] = [written(valueOf(node, nameKey)), written(valueOf(node, tagKey))];
    if (name === undefined || tag === undefined || hasDigest(node)) continue;
    // With a tag of its own in the name, what stands beside it is for something else.
    if (!/:[\w.-]+$/.test(name.text)) yield { text: `${name.text}:${tag.text}`, range: tag.range };
    return;
  }
}

function hasDigest(node: YamlMap): boolean {
  return ['digest', 'sha'].some((key) =>
    /^sha256:|^[\da-f]{64}$/.test(asScalar(valueOf(node, key))?.text ?? ''),
  );
}

function written(node: YamlNode | undefined): YamlScalar | undefined {
  return node?.kind === 'scalar' && !/^(?:|~|null)$/i.test(node.text) ? node : undefined;
}
