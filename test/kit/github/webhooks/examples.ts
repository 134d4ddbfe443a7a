import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cachedJson } from '../../forge-stand-in/cached-json.ts';
import { isJsonObject, type Json, type JsonObject } from '../../forge-stand-in/json.ts';

/** Events that the stand-in sends. */
const events: readonly string[] = [
  'check_run',
  'check_suite',
  'installation',
  'installation_repositories',
  'issue_comment',
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'pull_request_review_thread',
  'push',
];

export type Examples = Readonly<Record<string, JsonObject>>;

interface Group {
  readonly name: string;
  readonly examples: readonly JsonObject[];
}

const require = createRequire(import.meta.url);

/** One real payload for each event and action; of several one that was sent to an App. */
export function readExamples(): Examples {
  const manifest = readFileSync(require.resolve('@octokit/webhooks-examples/package.json'), 'utf8');
  return cachedJson('webhooks', `${manifest}v1`, () => {
    const file = require.resolve('@octokit/webhooks-examples');
    const groups = JSON.parse(readFileSync(file, 'utf8')) as readonly Group[];
    return Object.fromEntries(
      groups
        .filter(({ name }) => events.includes(name))
        .flatMap(({ name, examples }) =>
          examples
            .toSorted((a, b) => Number('installation' in a) - Number('installation' in b))
            .map((example) => [exampleKey(name, example['action']), example] as const),
        ),
    );
  });
}

function exampleKey(event: string, action: Json | undefined): string {
  return typeof action === 'string' ? `${event}.${action}` : event;
}

/**
 * Of an action that nobody gave an example of: the one of the event's first action, which the others extend.
 *
 * @throws {Error} When there is neither.
 */
export function exampleOf(examples: Examples, event: string, action: string | undefined): JsonObject {
  const first = event === 'pull_request' ? examples[exampleKey(event, 'opened')] : undefined;
  const example = examples[exampleKey(event, action)] ?? first;
  if (example === undefined) throw new Error(`no example of ${exampleKey(event, action)}`);
  return example;
}

/** The example with our values in their places. What the example does not have is added, undefined is taken out. */
export function overlay(example: Json | undefined, ours: JsonObject): JsonObject {
  const under = isJsonObject(example) ? example : {};
  const over = Object.entries(ours).map(([name, value]) => [
    name,
    isJsonObject(value) ? overlay(under[name], value) : value,
  ]);
  return { ...under, ...(Object.fromEntries(over) as JsonObject) };
}
