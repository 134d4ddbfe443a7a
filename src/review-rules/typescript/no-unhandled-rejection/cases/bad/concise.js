import { readFile } from 'node:fs/promises';

async function reload(path) {
  const text = await readFile(path, 'utf8');
  apply(JSON.parse(text));
}

setTimeout(() => reload('settings.json'), 1000); // expect: unhandled-rejection
