import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isJsonObject, textOf } from '../forge-stand-in/json.ts';
import type { Json, JsonObject } from '../forge-stand-in/json.ts';
import { createSchemaCheck } from '../github/openapi/validator.ts';

export interface JiraCheck {
  /** What the vendor's description does not know of a request. */
  readonly query: (names: readonly string[]) => readonly string[];
  readonly issue: (answer: Json) => readonly string[];
}

/** @param folder With the vendors' descriptions; undefined: nothing is held against them. */
function createCheck(folder: string | undefined): JiraCheck {
  if (folder === undefined) return { query: () => [], issue: () => [] };
  const document = JSON.parse(readFileSync(join(folder, 'jira', 'platform.v3.json'), 'utf8')) as JsonObject;
  const known = parametersIn(document);
  const check = createSchemaCheck({ components: document['components'] ?? {} });
  return {
    query: (names) => names.filter((name) => !known.includes(name)).map((name) => `${name} is no parameter`),
    issue: (answer) => check('IssueBean', answer),
  };
}

function parametersIn(document: JsonObject): readonly string[] {
  const steps = ['paths', '/rest/api/3/issue/{issueIdOrKey}', 'get', 'parameters'];
  const found = steps.reduce<Json>((at, step) => (isJsonObject(at) ? (at[step] ?? null) : null), document);
  const listed = Array.isArray(found) ? (found as readonly Json[]) : [];
  return listed.flatMap((one) => (isJsonObject(one) && one['in'] === 'query' ? [textOf(one['name'])] : []));
}

const given = process.env['VENDOR_SPECS'];

/** Of Jira's platform. Once for a suite. */
export const vendorCheck = {
  ...createCheck(given),
  /** To stand in the title of a suite. */
  words: given === undefined ? ' (not held against the vendor: VENDOR_SPECS is not set)' : '',
};
