import { writeFile } from 'node:fs/promises';

export const log = (req) => writeFile('/var/log/requests', JSON.stringify(req.body));
