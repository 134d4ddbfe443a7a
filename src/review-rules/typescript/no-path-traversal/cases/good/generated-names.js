import fs from 'node:fs';
import { randomUUID } from 'node:crypto';

export function store(req, res) {
  const name = randomUUID();
  fs.writeFileSync(`uploads/${name}`, req.body);
  fs.renameSync(req.file.path, `uploads/${name}.bin`);
  res.json({ name });
}
