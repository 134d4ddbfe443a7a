import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { eventReaders } from '../../src/forges/github/read-event.ts';

interface AppFile {
  readonly public: boolean;
  readonly default_events: readonly string[];
  readonly default_permissions: Readonly<Record<string, 'read' | 'write'>>;
}

const root = join(import.meta.dirname, '../..');
const app = parse(readFileSync(join(root, 'app.yml'), 'utf8')) as AppFile;

/** GitHub sends them to every App, and refuses a manifest that asks for them. */
const unasked = ['installation', 'installation_repositories'];

/** https://docs.github.com/webhooks/webhook-events-and-payloads: what an App must be allowed to be sent an event. */
const wantedFor: Readonly<Record<string, string>> = {
  check_run: 'checks',
  check_suite: 'checks',
  issue_comment: 'issues',
  pull_request: 'pull_requests',
  pull_request_review_comment: 'pull_requests',
  push: 'contents',
};

describe('app.yml', () => {
  it('asks for exactly the events that the inbox reads', () => {
    const read = Object.keys(eventReaders).map((name) => name.split('.', 1)[0] ?? name);
    const wanted = new Set(read.filter((name) => !unasked.includes(name)));
    expect(app.default_events).toEqual([...wanted].sort());
  });

  it('allows each of its events to be sent', () => {
    const refused = app.default_events.filter((event) => {
      const permission = wantedFor[event];
      return permission === undefined || !(permission in app.default_permissions);
    });
    expect(refused).toEqual([]);
  });

  it('belongs to who creates it, and to nobody else', () => {
    expect(app.public).toBe(false);
  });
});
