import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../forge-stand-in/json.ts';
import type { Json, JsonObject } from '../forge-stand-in/json.ts';
import { fields, list } from './block-kit.ts';

/** What arguments have that Slack's description of the method does not allow. @param method `chat.postMessage` */
export type ArgumentsCheck = (method: string, given: JsonObject) => readonly string[];

/**
 * Slack published its description for the last time in 2021. What is newer:
 * https://docs.slack.dev/messaging/message-metadata and https://docs.slack.dev/reference/methods
 */
const newerArguments: Readonly<Record<string, readonly string[]>> = {
  'chat.postMessage': ['metadata'],
  'chat.update': ['metadata'],
  'conversations.history': ['include_all_metadata'],
  'conversations.replies': ['include_all_metadata'],
};
const newerMethods: readonly string[] = ['apps.connections.open'];
/** The description calls it a text there, and a truth value everywhere else. */
const wronglyDescribed: readonly string[] = ['chat.update link_names'];

/** @param folder With the vendors' descriptions; undefined: nothing is held against them. */
function createArgumentsCheck(folder: string | undefined): ArgumentsCheck {
  if (folder === undefined) return () => [];
  const paths = fields(
    fields(JSON.parse(readFileSync(join(folder, 'slack', 'web-api.json'), 'utf8')) as Json)['paths'],
  );
  return (method, given) => {
    if (newerMethods.includes(method)) return [];
    const [described] = Object.values(fields(paths[`/${method}`]));
    if (described === undefined) return [`there is no method ${method}`];
    const parameters = list(fields(described)['parameters']).map(fields);
    const known = parameters.filter(({ name }) => name !== 'token');
    const required = known.filter((one) => one['required'] === true).map(({ name }) => textOf(name));
    return [
      ...required.filter((name) => !(name in given)).map((name) => `${name} is missing`),
      ...Object.entries(given).flatMap(([name, value]) => problemIn(method, known, [name, value])),
    ];
  };
}

function problemIn(
  method: string,
  known: readonly JsonObject[],
  [name, value]: readonly [string, Json | undefined],
): readonly string[] {
  if (newerArguments[method]?.includes(name) === true) return [];
  const type = known.find((one) => one['name'] === name)?.['type'];
  if (typeof type !== 'string') return [`takes no ${name}`];
  if (wronglyDescribed.includes(`${method} ${name}`) || fits(type, value)) return [];
  return [`${name} is no ${type}`];
}

/** As it was read from a form: what is described as a text may hold JSON. */
function fits(type: string, value: Json | undefined): boolean {
  if (type === 'boolean') return typeof value === 'boolean';
  if (type === 'integer') return typeof value === 'string' && /^\d+$/.test(value);
  if (type === 'number') return typeof value === 'string' && /^\d+(\.\d+)?$/.test(value);
  return typeof value !== 'boolean';
}

const given = process.env['VENDOR_SPECS'];

/** What the stand-in holds against the vendor. */
export const slackVendorCheck = {
  checkArguments: createArgumentsCheck(given),
  /** To stand in the title of a suite. */
  words: given === undefined ? ' (not held against the vendor: VENDOR_SPECS is not set)' : '',
};
