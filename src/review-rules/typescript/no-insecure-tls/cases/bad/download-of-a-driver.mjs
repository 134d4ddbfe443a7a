import { chmod, writeFile } from 'node:fs/promises';

const mirror = process.env.DRIVER_MIRROR ?? 'http://mirror.acme.io/driver/'; // expect: plain-download

export async function install(name, to) {
  const answer = await fetch(mirror + name);
  await writeFile(to, Buffer.from(await answer.arrayBuffer()));
  await chmod(to, '755');
}
