import fs from 'node:fs';
import path from 'node:path';

export function clean(dir) {
  const files = fs.readdirSync(dir);
  for (const file in files) { // expect: misread-collection
    fs.unlinkSync(path.join(dir, file));
  }
  return files.size; // expect: misread-collection
}
