import { run } from './run.mjs';

if (!process.env.CI) {
  throw new Error('only in CI');
}

await run();
export {};
