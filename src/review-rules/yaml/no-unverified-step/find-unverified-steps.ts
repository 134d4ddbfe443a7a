import { asList, nodesBelow, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlNode, YamlScalar } from '../../../languages/yaml/node.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import type { PipedScript, ShellText } from '../../_kit/piped-scripts.ts';
import { pipedScriptsIn } from '../../_kit/piped-scripts.ts';
import { mayLoad } from '../../_kit/script-source.ts';
import { keptScriptsIn } from '../../_kit/kept-scripts.ts';
import { storedScriptsIn } from '../../_kit/stored-scripts.ts';
import { withoutDocuments } from '../../_kit/without-documents.ts';
import { commandsOf } from '../_kit/gitlab-scripts.ts';
import { onceByPlace } from '../_kit/once-by-place.ts';
import { stepsOf } from '../_kit/steps-of.ts';
import { podsOf, servicesOf } from '../_kit/workloads.ts';

export function* findUnverifiedSteps(file: YamlFile): Generator<PipedScript, void> {
  if (!mayLoad(file.text)) return;
  yield* onceByPlace(unverified(file));
}

function* unverified(file: YamlFile): Generator<PipedScript, void> {
  for (const scripts of scriptsOf(file)) {
    const texts = scripts.map((script) => shellText(script, file.text));
    for (const text of texts) {
      yield* pipedScriptsIn(text);
      yield* keptScriptsIn(text);
    }
    yield* storedScriptsIn(texts);
  }
}

/** What runs in one place, one after the other. */
function scriptsOf(file: YamlFile): Iterable<readonly YamlScalar[]> {
  switch (file.tree.kind) {
    case 'gitlab-ci':
      return scriptsOfGitlab(file);
    case 'compose':
    case 'kubernetes':
      return scriptsOfContainers(file);
    default:
      return scriptsOfGithub(file);
  }
}

/** What a container starts with. */
function* scriptsOfContainers(file: YamlFile): Generator<readonly YamlScalar[], void> {
  const containers = [
    ...Array.from(servicesOf(file), ({ map }) => map),
    ...Array.from(podsOf(file), (pod) => pod.containers.map(({ map }) => map)).flat(),
  ];
  for (const container of containers)
    yield ['entrypoint', 'command', 'args'].flatMap((key) => {
      const node = valueOf(container, key);
      return (asList(node)?.items ?? [node]).flatMap((item) => (item?.kind === 'scalar' ? [item] : []));
    });
}

/** Those of a job, or of an action: they run on one machine, one after the other. */
function scriptsOfGithub(file: YamlFile): Iterable<readonly YamlScalar[]> {
  const jobs = new Map<YamlNode, YamlScalar[]>();
  for (const { step, job, root } of stepsOf(file)) {
    const run = valueOf(step, 'run');
    if (run?.kind !== 'scalar') continue;
    const scripts = jobs.get(job ?? root) ?? [];
    scripts.push(run);
    jobs.set(job ?? root, scripts);
  }
  return jobs.values();
}

function* scriptsOfGitlab({ tree }: YamlFile): Generator<readonly YamlScalar[], void> {
  for (const document of tree.documents)
    for (const node of nodesBelow(document)) {
      if (node.kind !== 'map') continue;
      yield ['before_script', 'script', 'after_script'].flatMap((key) => [...commandsOf(valueOf(node, key))]);
    }
}

/** As it stands in the file, so that places are kept; comments are blank. */
function shellText({ range }: YamlScalar, file: string): ShellText {
  const text = file
    .slice(range.start, range.end)
    .replace(/^[|>][^\n]*/, (mark) => ' '.repeat(mark.length))
    .replace(/^["'](.*)["']$/s, ' $1 ')
    .replace(
      /^([ \t]*)(#[^\n]*)/gm,
      (_whole, indent: string, comment: string) => indent + ' '.repeat(comment.length),
    );
  return {
    text: withoutDocuments(text),
    rangeOf: (from, to) => ({ start: range.start + from, end: range.start + to }),
  };
}
