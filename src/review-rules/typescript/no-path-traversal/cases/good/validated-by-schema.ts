import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const name = z.string().regex(/^\w+$/);

export const show = (req: { params: unknown }) => readFile(`pages/${name.parse(req.params)}`);
