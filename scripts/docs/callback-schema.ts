import { z } from 'zod';
import { callbackDocument } from '../../src/notifiers/callback/document.ts';
import type { GeneratedFile } from './generated-file.ts';

/** The schema of what callbacks are sent. Its name holds the version of the format. */
export function generate(): readonly GeneratedFile[] {
  // As input: a receiver that validates by it must let fields pass that are added later.
  const schema = {
    title: 'Callback',
    ...z.toJSONSchema(callbackDocument, { target: 'draft-7', io: 'input' }),
  };
  return [{ path: 'schema/callback-1.json', content: `${JSON.stringify(schema, undefined, 2)}\n` }];
}
