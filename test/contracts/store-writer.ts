// A process to be killed: node store-writer.ts <module> <address> <name>. Writes the id of each delivery that was acknowledged.
import { writeSync } from 'node:fs';
import type { OpenAddress } from './place.ts';
import { delivery, publishJob } from './samples.ts';

const [module = '', address = '', name = ''] = process.argv.slice(2);
const { openAddress } = (await import(module)) as { readonly openAddress: OpenAddress };
await using opened = await openAddress(address, { now: () => new Date() });
const { store, queue } = opened;

await store.accept(delivery(`${name} 1`, new Date()), [publishJob(`${name} 1`)]);
await queue.claim();
writeSync(1, `${name} 1\n`);
const callers = 8;
await Promise.all(Array.from({ length: callers }, (_, caller) => acceptForEver(2 + caller)));

async function acceptForEver(first: number): Promise<never> {
  for (let number = first; ; number += callers) await accept(number);
}

async function accept(number: number): Promise<void> {
  const id = `${name} ${number}`;
  await store.accept(delivery(id, new Date()), [publishJob(id)]);
  writeSync(1, `${id}\n`);
}
