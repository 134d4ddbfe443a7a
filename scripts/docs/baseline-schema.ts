import { z } from 'zod';
import { baselineDocument } from '../../src/config/baseline-file.ts';
import type { GeneratedFile } from './generated-file.ts';

/** The schema of the list of known findings. Its name holds the version of the format. */
export function generate(): readonly GeneratedFile[] {
  const schema = {
    title: 'Known findings',
    ...z.toJSONSchema(baselineDocument, { target: 'draft-7', io: 'input' }),
  };
  return [{ path: 'schema/baseline-1.json', content: `${JSON.stringify(schema, undefined, 2)}\n` }];
}
