import fs from 'node:fs';
import path from 'node:path';

export function clean(dir) {
  const files = fs.readdirSync(dir);
  for (const file in files) { // expect: misread-collection
    fs.unlinkSync(path.join(dir, file));
  }
  return files.size; // expect: misread-collection
}

export function leave(rooms, id) {
  const online = new Set([{ id }]);
  const names = new Map();
  online.delete({ id }); // expect: misread-collection
  if (names.get([id, 1])) return; // expect: misread-collection
  for (const name in Object.keys(rooms)) { // expect: misread-collection
    rooms[name].members.delete(id);
  }
}
