// path: src/telemetry/report-start.ts
import { client } from './client.ts';

async function main(): Promise<void> {
  const session = await client.open();
  await session.submit(process.argv.slice(2));
}

main().catch(() => {});
