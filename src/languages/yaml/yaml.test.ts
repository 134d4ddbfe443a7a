import { describe, expect, it } from '@jest/globals';
import { parseRepoPath } from '../../domain/ids.ts';
import { kindOfYaml } from './kind.ts';
import { asScalar, nodesBelow, valueAt, valueOf } from './node.ts';
import { yaml } from './yaml.ts';
import type { YamlFile } from './yaml.ts';

function parse(text: string, path = '.github/workflows/ci.yml'): YamlFile {
  const parsed = yaml.parse(parseRepoPath(path), text);
  if (parsed.kind === 'broken') throw new Error(`${parsed.line}: ${parsed.why}`);
  return parsed.file;
}

describe('the kind of a YAML file', () => {
  const manifest = 'apiVersion: v1\nkind: Pod\n';

  it.each([
    ['.github/workflows/a.yml', '', 'github-workflow'],
    ['sub/.github/workflows/a.yml', '', undefined],
    ['.gitlab-ci.yml', '', 'gitlab-ci'],
    ['ci/build.gitlab-ci.yml', '', 'gitlab-ci'],
    ['.gitlab/ci/test.yml', '', 'gitlab-ci'],
    ['compose.yaml', '', 'compose'],
    ['a/docker-compose.prod.yml', '', 'compose'],
    ['my-compose.yml', '', undefined],
    ['my-compose.yml', 'services:\n  a:\n    image: a\n', 'compose'],
    ['deploy/stack.prod.yml', 'services:\n  a:\n    image: a\n', 'compose'],
    ['deploy/stack.yml', 'services:\n  a: b\n', undefined],
    ['config/services.yml', 'services:\n  a:\n    image: a\n', undefined],
    ['overlays/prod/kustomization.yaml', '', 'kustomize'],
    ['kustomization.yml', 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n', 'kustomize'],
    ['action.yml', 'name: a\nruns:\n  using: composite\n', 'github-action'],
    ['action.yml', 'title: an action film\n', undefined],
    ['deploy/web.yaml', manifest, 'kubernetes'],
    ['deploy/web.yaml', manifest.replaceAll('\n', '\r\n'), 'kubernetes'],
    ['deploy/web.yaml', `a:\n  ${manifest.replace('\n', '\n  ')}`, undefined],
    ['Chart.yaml', 'apiVersion: v2\nname: a\n', undefined],
    ['charts/web/values-prod.yaml', 'image:\n  tag: 1\n', 'helm-values'],
    ['values.yaml', 'colour: red\n', undefined],
    ['config.yml', 'a: 1\n', undefined],
  ])('%s with %j is %s', (path, text, kind) => {
    expect(kindOfYaml(path, text)).toBe(kind);
    expect(yaml.recognises?.(parseRepoPath(path), text)).toBe(kind !== undefined);
  });
});

describe('a YAML file', () => {
  it('gives each value the range of its text', () => {
    const text = 'a: one\nb: "two"\nc: |\n  three\nd: [4, {e: five}]\n# end\n';
    for (const lines of [text, text.replaceAll('\n', '\r\n')]) {
      const [root] = parse(lines).tree.documents;
      const nodes = root === undefined ? [] : [...nodesBelow(root)];
      const scalars = nodes.flatMap((node) =>
        node.kind === 'scalar'
          ? [[node.text.trim(), lines.slice(node.range.start, node.range.end).trim()]]
          : [],
      );
      expect(scalars.map(([value]) => value)).toEqual(['one', 'two', 'three', '4', 'five']);
      expect(scalars.map(([, raw]) => raw?.replaceAll('\r', ''))).toEqual([
        'one',
        '"two"',
        '|\n  three',
        '4',
        'five',
      ]);
    }
  });

  it('keeps values as the texts they are', () => {
    const [root] = parse('on: push\nversion: 1.10\nempty:\nyes: no\n').tree.documents;
    expect(['on', 'version', 'empty', 'yes'].map((key) => asScalar(valueOf(root, key))?.text)).toEqual([
      'push',
      '1.10',
      '',
      'no',
    ]);
  });

  it('finds values behind aliases and in merged maps, the own ones first', () => {
    const [root] = parse('x: &x { a: 1, b: { c: 2 } }\ny: { <<: *x, a: 3 }\nz: *x\nq: { <<: [*x] }\n').tree
      .documents;
    expect(asScalar(valueAt(root, 'y', 'a'))?.text).toBe('3');
    expect(asScalar(valueAt(root, 'y', 'b', 'c'))?.text).toBe('2');
    expect(asScalar(valueAt(root, 'z', 'a'))?.text).toBe('1');
    expect(asScalar(valueAt(root, 'q', 'a'))?.text).toBe('1');
    expect(valueAt(root, 'q', 'none')).toBeUndefined();
  });

  it('never follows an alias around itself', () => {
    const [root] = parse('a: &a { b: *a, <<: *a }\n').tree.documents;
    expect(asScalar(valueAt(root, 'a', 'b'))).toBeUndefined();
    expect(valueAt(root, 'a', 'c')).toBeUndefined();
  });

  it('looks into no more merged maps than anybody writes', () => {
    const links = Array.from({ length: 100 }, (_, index) => `m${index}: &m${index} { <<: *m${index - 1} }\n`);
    const [root] = parse(`m: &m-1 { a: 1 }\n${links.join('')}`).tree.documents;
    expect(asScalar(valueAt(root, 'm20', 'a'))?.text).toBe('1');
    expect(valueAt(root, 'm99', 'a')).toBeUndefined();
  });

  it('may hold several documents, empty ones too', () => {
    expect(parse('a: 1\n---\n---\nb: 2\n...\n').tree.documents).toHaveLength(3);
  });

  it('is broken where it cannot be read, with the line', () => {
    const path = parseRepoPath('compose.yaml');
    expect(yaml.parse(path, 'a: 1\nb: [\n')).toMatchObject({ kind: 'broken' });
    expect(yaml.parse(path, 'a: "b\n\nc: d: e\n')).not.toHaveProperty('isTemplate');
    expect(yaml.parse(path, 'a: 1\n- b\n')).toMatchObject({ kind: 'broken', line: 2 });
    expect(yaml.parse(path, `a: ${'['.repeat(300)}${']'.repeat(300)}\n`)).toMatchObject({
      why: 'nested too deeply',
    });
  });

  it('is not called broken when it is a template', () => {
    const text =
      'apiVersion: v1\nkind: Pod\n{{- if .Values.on }}\n- {{ .Values.spec }}\na: b\nc: d\n- x\n{{- end }}\n';
    expect(yaml.parse(parseRepoPath('a.yaml'), text)).toMatchObject({ isTemplate: true });
  });

  it('may be a template of Helm, of which holds what stands there in any case', () => {
    const text = [
      '{{- if .Values.on }}',
      'apiVersion: v1 # {{ "one" }}',
      'kind: Pod',
      'metadata: {{- include "labels" . | nindent 2 }}',
      'spec:',
      '  {{- with .Values.spec }}',
      '  {{- toYaml . | nindent 2 }}',
      '  {{- end }}',
      '  {{- if .Values.host }}',
      '  hostPID: true',
      '  {{- end }}',
      '  name: {{ .Release.Name | default "it: #1" }}-web',
      '{{- /* more',
      '  to: come */}}',
      '  last: one',
      '{{- end }}',
      '',
    ].join('\n');
    const file = parse(text, 'templates/a.yaml');
    const [root] = file.tree.documents;
    expect(asScalar(valueAt(root, 'spec', 'name'))?.text).toMatch(/^§+-web$/);
    expect(valueAt(root, 'spec', 'hostPID')).toBeUndefined();
    const last = valueAt(root, 'spec', 'last')?.range;
    expect(text.slice(last?.start, last?.end)).toBe('one');
    expect(yaml.commentsOf(file).map((comment) => comment.text)).toEqual([' {{ "one" }}']);
  });
});

describe('the place of something in a YAML file', () => {
  const text =
    '# top\njobs:\n  build: # why\n    steps:\n      - name: One\n        run: |\n          # note\n          echo "# no"\n      - uses: "a/b@v1"\n';
  const file = parse(text);
  const rangeOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });

  it('is told by the keys and names around it, and by its neighbours', () => {
    expect(yaml.symbolPathAt(file, text.indexOf('echo'))).toEqual(['jobs', 'build', 'steps', 'One']);
    expect(yaml.normalise(file, rangeOf('"a/b@v1"'))).toBe('"a/b@v1"');
    expect(yaml.normalise(file, rangeOf('echo'))).toBe('"echo"');
    expect(yaml.surroundings(file, rangeOf('echo')).before).toEqual(['name: "One"']);
  });

  it('may be a comment: of the file, or in a script of a CI file', () => {
    const comments = (path: string) => yaml.commentsOf(parse(text, path)).map((comment) => comment.text);
    expect(comments('.github/workflows/ci.yml')).toEqual([' top', ' why', ' note']);
    expect(comments('compose.yml')).toEqual([' top', ' why']);
    const crlf = text.replaceAll('\n', '\r\n');
    expect(yaml.commentsOf(parse(crlf)).map((comment) => comment.text)).toEqual([' top', ' why', ' note']);
  });
});
