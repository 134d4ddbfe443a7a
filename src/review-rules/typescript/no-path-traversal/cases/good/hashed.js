import fs from 'node:fs';
import { createHash } from 'node:crypto';

export const cached = (req) =>
  fs.existsSync(`cache/${createHash('sha256').update(req.url).digest('hex')}`);
