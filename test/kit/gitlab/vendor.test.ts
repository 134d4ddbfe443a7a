import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '../forge-stand-in/json.ts';
import { startGitLab, type GitLab } from './gitlab.ts';
import { connect, type PlainClient } from './plain-client.ts';

const specs = process.env['VENDOR_SPECS'];

describe('a request', () => {
  if (specs === undefined || !existsSync(specs)) {
    it("was not held against the vendor's description: VENDOR_SPECS is not set", () => undefined);
    return;
  }
  let gitlab: GitLab;
  let client: PlainClient;
  const at = '/projects/makers%2Fshop';

  beforeAll(async () => {
    gitlab = await startGitLab({ vendorSpecs: specs });
    client = connect(gitlab);
    const project = await gitlab.project('makers/shop', { role: 'maintainer' });
    await project.open({ files: { 'a.ts': 'a\n' } });
  }, 60_000);

  afterAll(async () => {
    await gitlab[Symbol.asyncDispose]();
  });

  it('is as described', async () => {
    await client.rest('POST', `${at}/merge_requests/1/notes`, { body: 'x' });
    await client.rest('GET', `${at}/repository/compare?from=main&to=main&straight=true`);
    await client.rest('POST', `${at}/hooks`, { url: 'http://127.0.0.1/x', note_events: true });
    expect([gitlab.defects(), gitlab.warnings()]).toEqual([[], []]);
  });

  it('is a defect with a value of another kind, or without what is required', async () => {
    await client.rest('POST', `${at}/hooks`, { url: 'http://127.0.0.1/x', note_events: 'maybe' });
    await client.rest('POST', `${at}/merge_requests/1/notes`, {});
    expect(gitlab.defects()).toEqual([
      'POST /projects/:id/hooks: /note_events must be boolean',
      expect.stringContaining("must have required property 'body'"),
    ]);
  });

  it('is worth a word with a parameter that is not known', async () => {
    await client.rest('POST', `${at}/merge_requests/1/notes`, { body: 'x', boddy: 'y' });
    expect(gitlab.warnings()).toEqual(['POST /projects/:id/merge_requests/:merge_request_iid/notes: boddy']);
  });

  it('is answered with the fields of a recorded answer', async () => {
    const recorded = (file: string) =>
      JSON.parse(readFileSync(join(specs, 'gitlab', 'answers', file), 'utf8')) as JsonObject;
    const missing = async (file: string, path: string) => {
      const { body } = await client.rest('GET', path);
      return Object.keys(recorded(file)).filter((name) => !(name in (body as JsonObject)));
    };
    // For paying customers, or of pipelines that are none of ours.
    const left = ['approvals_before_merge', 'milestone', 'last_pipeline', 'stats'];
    for (const [file, path] of [
      ['get_merge_request.json', `${at}/merge_requests/1`],
      ['get_branch.json', `${at}/repository/branches/main`],
      ['get_commit.json', `${at}/repository/commits/main`],
    ] as const) {
      expect((await missing(file, path)).filter((name) => !left.includes(name))).toEqual([]);
    }
  });
});
