import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isJsonObject, type Json, type JsonObject } from '../forge-stand-in/json.ts';
import { startGitLab, type GitLab } from './gitlab.ts';
import { connect, type PlainClient } from './plain-client.ts';
import type { MergeRequestScene } from './scene/merge-request-scene.ts';
import type { ProjectScene } from './scene/project-scene.ts';

let gitlab: GitLab;
let client: PlainClient;
let project: ProjectScene;
let scene: MergeRequestScene;

const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`;

beforeAll(async () => {
  gitlab = await startGitLab();
  project = await gitlab.project('makers/tools/shop', {
    files: {
      '.autoglm.yml': 'language: en\n',
      'a.ts': 'a\n',
      'bytes.bin': Buffer.from([0, 1, 2]),
      'big.psd': pointer,
      'link.ts': { link: 'a.ts' },
      'folder/b.ts': 'b\n',
    },
  });
  scene = await project.open({ files: { 'a.ts': 'A\n' }, labels: ['urgent'], isDraft: true });
  client = connect(gitlab);
});

afterAll(async () => {
  await gitlab[Symbol.asyncDispose]();
  expect(gitlab.defects()).toEqual([]);
});

/** What stands at that place of an answer. */
function at(answer: JsonObject, ...path: readonly (string | number)[]): Json | undefined {
  return path.reduce<Json | undefined>(
    (value, name) =>
      Array.isArray(value)
        ? (value as readonly Json[])[Number(name)]
        : isJsonObject(value)
          ? value[name]
          : undefined,
    answer,
  );
}

describe('GraphQL', () => {
  it('answers all about a merge request at once', async () => {
    const answer = await client.graphql(
      `query Change($path: ID!, $iid: String!) { project(fullPath: $path) {
        mergeRequest(iid: $iid) { id state draft title targetBranch sourceBranch sourceProjectId targetProjectId
          diffHeadSha diffRefs { baseSha startSha headSha } diffStatsSummary { fileCount }
          author { id username bot } labels(first: 100) { nodes { title } } }
        projectMembers(relations: [DIRECT, INHERITED, INVITED_GROUPS], first: 100) {
          pageInfo { hasNextPage } nodes { accessLevel { integerValue } user { id } } } } }`,
      { path: 'makers/tools/shop', iid: '1' },
    );
    const version = scene.mergeRequest.versions[0];
    expect(answer).toMatchObject({
      data: {
        project: {
          mergeRequest: {
            ...{ id: `gid://gitlab/MergeRequest/${scene.mergeRequest.id}`, state: 'opened', draft: true },
            diffRefs: { baseSha: version?.base, startSha: version?.start, headSha: version?.head },
            ...{ diffStatsSummary: { fileCount: 1 }, author: { username: 'ada', bot: false } },
            labels: { nodes: [{ title: 'urgent' }] },
          },
          projectMembers: {
            nodes: [{ accessLevel: { integerValue: 40 } }, { accessLevel: { integerValue: 30 } }],
          },
        },
      },
    });
  });

  it('reads many files at once, and leaves out what is none', async () => {
    const answer = await client.graphql(
      `query Files($path: ID!, $paths: [String!]!, $ref: String) { project(fullPath: $path) { repository {
        blobs(paths: $paths, ref: $ref, first: 100) { nodes { path mode size lfsOid rawTextBlob } } } } }`,
      {
        path: project.path,
        paths: ['a.ts', 'nothing.ts', 'bytes.bin', 'big.psd', 'link.ts', 'folder', 'folder/b.ts'],
        ref: scene.mergeRequest.head,
      },
    );
    expect(at(answer, 'data', 'project', 'repository', 'blobs', 'nodes')).toEqual([
      { path: 'a.ts', mode: '100644', size: '2', lfsOid: null, rawTextBlob: 'A\n' },
      { path: 'bytes.bin', mode: '100644', size: '3', lfsOid: null, rawTextBlob: null },
      { path: 'big.psd', mode: '100644', size: '127', lfsOid: 'a'.repeat(64), rawTextBlob: pointer },
      { path: 'link.ts', mode: '120000', size: '4', lfsOid: null, rawTextBlob: 'a.ts' },
      { path: 'folder/b.ts', mode: '100644', size: '2', lfsOid: null, rawTextBlob: 'b\n' },
    ]);
  });

  it('answers nothing for what the token does not reach', async () => {
    await gitlab.project('makers/closed', { role: undefined });
    const answer = await client.graphql('{ project(fullPath: "makers/closed") { id } }');
    expect(answer).toEqual({ data: { project: null } });
  });

  it('writes notes and resolves threads in one document', async () => {
    const note = await scene.discuss('ada', 'Why?');
    const id = `gid://gitlab/Discussion/${note?.discussion.id ?? ''}`;
    const answer = await client.graphql(
      `mutation($mr: ID!, $id: ID!) {
        summary: createNote(input: { noteableId: $mr, body: "Looks good." }) { errors note { id } }
        thread0: discussionToggleResolve(input: { id: $id, resolve: true }) { errors discussion { resolved } }
        empty: createNote(input: { noteableId: $mr, body: " " }) { errors }
        gone: updateNote(input: { id: "gid://gitlab/Note/1", body: "x" }) { errors } }`,
      { mr: `gid://gitlab/MergeRequest/${scene.mergeRequest.id}`, id },
    );
    expect(answer).toMatchObject({
      data: {
        summary: { errors: [] },
        thread0: { errors: [], discussion: { resolved: true } },
        empty: { errors: [expect.stringContaining('blank')] },
        gone: null,
      },
      errors: [{ path: ['gone'], message: expect.stringContaining('does not exist or you don') as unknown }],
    });
    expect(gitlab.snapshot().mergeRequests[0]?.notes.at(-1)?.body).toBe('Looks good.');
    const summary = at(answer, 'data', 'summary', 'note', 'id');
    const update = 'mutation($id: ID!) { updateNote(input: { id: $id, body: "Looks better." }) { errors } }';
    await client.graphql(update, { id: summary ?? null });
    expect(gitlab.snapshot().mergeRequests[0]?.notes.at(-1)?.body).toBe('Looks better.');
  });

  it('pages through threads, a hundred at most', async () => {
    const many = await project.open({ files: { 'b.ts': 'b\n' } });
    for (let index = 0; index < 101; index++) await many.discuss('ada', `Question ${index}`);
    const query = `query($after: String) { project(fullPath: "${project.path}") { mergeRequest(iid: "2") {
      discussions(first: 500, after: $after) { pageInfo { hasNextPage endCursor } nodes {
        id resolved opening: notes(first: 1) { nodes { id body author { id } } }
        all: notes(last: 100) { nodes { system author { id } } } } } } } }`;
    const place = ['data', 'project', 'mergeRequest', 'discussions'] as const;
    const first = await client.graphql(query);
    expect(at(first, ...place, 'nodes')).toHaveLength(100);
    const after = at(first, ...place, 'pageInfo', 'endCursor') ?? null;
    expect(at(await client.graphql(query, { after }), ...place, 'nodes')).toHaveLength(1);
  });

  it('refuses what costs too much or is too long', async () => {
    const refusedBy = () => gitlab.requests().at(-1)?.refusedBy;
    const file = 'blobs(paths: ["a"]) { nodes { path mode size lfsOid rawTextBlob oid name } }';
    const files = Array.from({ length: 20 }, (_, index) => `at${index}: ${file}`).join(' ');
    await client.graphql(`{ project(fullPath: "x") { repository { ${files} } } }`);
    expect(refusedBy()).toBe('graphql-complexity');
    await client.graphql(`{ project(fullPath: "${'x'.repeat(10_000)}") { id } }`);
    expect(refusedBy()).toBe('graphql-size');
    await client.graphql('{ project(fullPath: "x") { nothing } }');
    expect(refusedBy()).toBe('graphql-schema');
    await client.graphql('{');
    expect(refusedBy()).toBe('graphql-syntax');
  });
});
