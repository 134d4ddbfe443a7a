import { asScalar, nodesBelow, valueAt, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import type { Privilege } from './privilege.ts';
import { isTrue, mightyIn } from './privilege.ts';

/** What a chart of Helm gives its containers, unless somebody says otherwise. */
export function* privilegesOfValues({ tree }: YamlFile): Generator<Privilege, void> {
  if (tree.kind !== 'helm-values') return;
  for (const root of tree.documents) {
    for (const node of nodesBelow(root)) {
      if (node.kind !== 'map') continue;
      for (const { key, value } of node.entries) {
        if (!/^(?:container)?securityContext$/i.test(key.text)) continue;
        const owner = nameOf(asScalar(valueAt(node, 'image', 'repository'))?.text);
        for (const one of mightyIn(valueAt(value, 'capabilities', 'add')))
          yield { kind: 'added-capability', owner, confidence: 'possible', ...one };
        const privileged = valueOf(value, 'privileged');
        if (privileged === undefined || !isTrue(privileged)) continue;
        const { range } = privileged;
        yield {
          ...({ kind: 'privileged-container', range, owner } as const),
          ...({ setting: 'privileged: true', confidence: 'possible' } as const),
        };
      }
    }
  }
}

/** The chart has a name elsewhere. */
function nameOf(repository: string | undefined): string {
  return repository?.split('/').at(-1) ?? 'securityContext';
}
