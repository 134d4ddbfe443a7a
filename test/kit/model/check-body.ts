import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { JsonObject } from '../forge-stand-in/json.ts';

type BodyCheck = (body: JsonObject) => readonly string[];

/** @param folder With the vendors' descriptions; undefined: nothing is held against them. */
function createBodyCheck(folder: string | undefined): BodyCheck {
  if (folder === undefined) return () => [];
  const text = readFileSync(join(folder, 'openai', 'openapi.json'), 'utf8');
  // We send no null; `nullable` stands there also where there is no type, which is refused.
  const { components } = JSON.parse(text, (name, value: unknown) =>
    name === 'nullable' ? undefined : value,
  ) as JsonObject;
  const ajv = new Ajv2020({ strict: false, logger: false, validateFormats: false });
  ajv.addSchema({ $id: 'openai', components });
  const $ref = 'openai#/components/schemas/CreateChatCompletionRequest';
  // A misspelt property would be left out without a word.
  const validate = ajv.compile({ $ref, unevaluatedProperties: false });
  return (body) => {
    if (validate(body)) return [];
    return (validate.errors ?? []).map(({ instancePath, message = '', params }) => {
      return `${instancePath} ${message} ${JSON.stringify(params)}`;
    });
  };
}

const given = process.env['VENDOR_SPECS'];

/** Of OpenAI, whose protocol others speak too. Once for a suite. */
export const vendorCheck = {
  checkBody: createBodyCheck(given),
  /** To stand in the title of a suite. */
  words: given === undefined ? ' (not held against the vendor: VENDOR_SPECS is not set)' : '',
};
