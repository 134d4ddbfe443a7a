import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startGitHub, type GitHub } from './github.ts';
import type { JsonObject } from '../forge-stand-in/json.ts';
import { connect, type PlainClient } from './plain-client.ts';

const annotation = (more: JsonObject = {}): JsonObject => ({
  path: 'a.ts',
  start_line: 1,
  end_line: 1,
  annotation_level: 'warning',
  message: 'Hm',
  ...more,
});
const output = (more: JsonObject): JsonObject => ({ title: 'Title', summary: 'Summary', ...more });
const annotated = (...annotations: JsonObject[]): JsonObject => ({ output: output({ annotations }) });
const many = (count: number): readonly JsonObject[] => Array.from({ length: count }, () => annotation());

describe('a check run', () => {
  let github: GitHub;
  let client: PlainClient;
  let head: string;
  let repositoryId: string;

  beforeAll(async () => {
    github = await startGitHub();
    const repository = await github.repository('octo/shop');
    const { pull } = await repository.open({ files: { 'a.ts': 'a\n' } });
    head = pull.head.sha;
    client = await connect(github, 'octo');
    const { data } = await client.graphql('{repository(owner:"octo",name:"shop"){id}}');
    repositoryId = (data as { readonly repository: { readonly id: string } }).repository.id;
  });

  afterAll(async () => {
    await github[Symbol.asyncDispose]();
    expect(github.defects()).toEqual([]);
  });

  const create = (more: JsonObject) =>
    client.rest('POST', '/repos/octo/shop/check-runs', { name: 'Open-AutoGLM', head_sha: head, ...more });

  it('is made with fifty annotations, and gets more by updates', async () => {
    const made = await create({ status: 'in_progress', ...annotated(...many(50)) });
    expect(made.status).toBe(201);
    const { id } = made.body as { readonly id: number };
    const done = await client.rest('PATCH', `/repos/octo/shop/check-runs/${id}`, {
      conclusion: 'failure',
      ...annotated(...many(2)),
    });
    expect(done.body).toMatchObject({
      status: 'completed',
      conclusion: 'failure',
      output: { annotations_count: 52 },
    });
    const page = await client.rest('GET', `/repos/octo/shop/check-runs/${id}/annotations?page=2`);
    expect(page.body).toHaveLength(22);
    const listed = await client.rest(
      'GET',
      `/repos/octo/shop/commits/${head}/check-runs?check_name=Open-AutoGLM`,
    );
    expect(listed.body).toMatchObject({ total_count: 1, check_runs: [{ id }] });
  });

  it.each<[string, string, JsonObject]>([
    ['described-request', '51 annotations', annotated(...many(51))],
    ['described-request', 'a summary that is too long', { output: output({ summary: 'x'.repeat(65_536) }) }],
    ['described-request', 'a text that is too long', { output: output({ text: 'x'.repeat(65_536) }) }],
    ['described-request', 'no title', { output: { summary: 'Summary' } }],
    ['described-request', 'another status', { status: 'done' }],
    ['described-request', 'a field that is not described', { title: 'x' }],
    ['check-run-of-a-commit', 'an unknown commit', { head_sha: 'a'.repeat(40) }],
    ['check-run-conclusion', 'completed, and no conclusion', { status: 'completed' }],
    ['check-run-never-stale', 'stale', { conclusion: 'stale' }],
    ['check-run-output-title', 'an empty title', { output: output({ title: '' }) }],
    ['annotation-lines', 'line 0', annotated(annotation({ start_line: 0 }))],
    ['annotation-lines', 'an end before its start', annotated(annotation({ start_line: 3, end_line: 2 }))],
    ['annotation-columns', 'columns over lines', annotated(annotation({ end_line: 2, start_column: 1 }))],
    ['annotation-size', 'a title that is too long', annotated(annotation({ title: 'x'.repeat(256) }))],
    ['annotation-size', 'a message that is too long', annotated(annotation({ message: 'x'.repeat(65_537) }))],
  ])('is refused by %s: %s', async (rule, _, wrong) => {
    const { status } = await create(wrong);
    expect([status, github.requests().at(-1)?.refusedBy]).toEqual([422, rule]);
  });

  describe('by GraphQL', () => {
    const mutation = `mutation($input: CreateCheckRunInput!) { createCheckRun(input: $input) { checkRun { databaseId conclusion } } }`;
    const createBy = (more: JsonObject) =>
      client.graphql(mutation, { input: { repositoryId, name: 'Other', headSha: head, ...more } });
    const line = { startLine: 1, endLine: 1 };
    const of = (count: number): readonly JsonObject[] =>
      Array.from({ length: count }, () => ({
        path: 'a.ts',
        annotationLevel: 'NOTICE',
        message: 'Hm',
        location: line,
      }));

    it('is made with fifty annotations', async () => {
      const answer = await createBy({
        status: 'COMPLETED',
        conclusion: 'SUCCESS',
        output: { title: 'Title', summary: 'Summary', annotations: of(50) },
      });
      expect(answer).toMatchObject({ data: { createCheckRun: { checkRun: { conclusion: 'SUCCESS' } } } });
    });

    it.each<[string, JsonObject]>([
      ['check-run-annotations', { output: { title: 'Title', summary: 'Summary', annotations: of(51) } }],
      ['check-run-summary-length', { output: { title: 'Title', summary: 'x'.repeat(65_536) } }],
      ['check-run-summary-length', { output: { title: 'Title', summary: 'S', text: '€'.repeat(65_536) } }],
      ['check-run-conclusion', { status: 'COMPLETED' }],
      [
        'check-run-actions',
        {
          actions: Array.from({ length: 4 }, (_, id) => ({
            label: 'l',
            description: 'd',
            identifier: `i${id}`,
          })),
        },
      ],
    ])('is refused by %s', async (rule, wrong) => {
      const answer = await createBy(wrong);
      expect(answer).toMatchObject({ data: { createCheckRun: null }, errors: [{ type: 'UNPROCESSABLE' }] });
      expect(github.requests().at(-1)?.refusedBy).toBe(rule);
    });

    it('is listed with its suite, the newest of each name', async () => {
      const ask = `{repository(owner:"octo",name:"shop"){object(oid:"${head}"){... on Commit{
        checkSuites(first:5, filterBy:{checkName:"Other"}){nodes{app{slug} checkRuns(first:9, filterBy:{checkName:"Other"}){nodes{name status annotations(first:1){totalCount}}}}}}}}}`;
      await createBy({ status: 'IN_PROGRESS' });
      expect(await client.graphql(ask)).toEqual({
        data: {
          repository: {
            object: {
              checkSuites: {
                nodes: [
                  {
                    app: { slug: 'open-autoglm' },
                    checkRuns: {
                      nodes: [{ name: 'Other', status: 'IN_PROGRESS', annotations: { totalCount: 0 } }],
                    },
                  },
                ],
              },
            },
          },
        },
      });
    });
  });
});
