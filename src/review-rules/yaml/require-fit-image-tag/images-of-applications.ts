import { asList, asScalar, valueAt, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlNode, YamlScalar } from '../../../languages/yaml/node.ts';
import type { DeployedImage } from './deployed-image.ts';
import { imagesOfValues } from './images-of-values.ts';

/** What an application of Argo CD changes in the chart or the Kustomize folder that it deploys. */
export function* imagesOfApplication(document: YamlNode): Generator<DeployedImage, void> {
  const template = valueAt(document, 'spec', 'template') ?? document;
  const sources = asList(valueAt(template, 'spec', 'sources'))?.items ?? [
    valueAt(template, 'spec', 'source'),
  ];
  for (const source of sources) {
    const values = valueAt(source, 'helm', 'valuesObject');
    if (values !== undefined) yield* imagesOfValues(values);
    yield* ofParameters(asList(valueAt(source, 'helm', 'parameters'))?.items ?? []);
    for (const item of asList(valueAt(source, 'kustomize', 'images'))?.items ?? []) {
      // `name=other:tag` puts the other one in for the name.
      const text = asScalar(item)?.text.split('=').at(-1) ?? '';
      if (/:[\w.-]+$/.test(text)) yield { text, range: item.range };
    }
  }
}

/** `{ name: web.image.tag, value: latest }`, with the repository perhaps in another one. */
function* ofParameters(parameters: readonly YamlNode[]): Generator<DeployedImage, void> {
  const set = new Map<string, YamlScalar>();
  for (const parameter of parameters) {
    const value = asScalar(valueOf(parameter, 'value'));
    if (value !== undefined) set.set(asScalar(valueOf(parameter, 'name'))?.text ?? '', value);
  }
  for (const [name, tag] of set) {
    const [, path = ''] = /^((?:.*\.)?(?:image|[a-z\d]+Image)\.)tag$/.exec(name) ?? [];
    const isTag = path !== '' || /^(?:.*\.)?imageTag$/.test(name);
    if (!isTag || tag.text === '') continue;
    const repository = set.get(`${path}repository`)?.text;
    yield repository === undefined
      ? { text: `image:${tag.text}`, range: tag.range, isTagOnly: true }
      : { text: `${repository}:${tag.text}`, range: tag.range };
  }
}
