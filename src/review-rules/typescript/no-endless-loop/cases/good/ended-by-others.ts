let isRunning = true;

export function stop(): void {
  isRunning = false;
}

export async function run(step: () => void, wait: () => Promise<void>): Promise<void> {
  while (isRunning) step();
  let isDone = false;
  process.once('exit', () => {
    isDone = true;
  });
  while (!isDone) step();
  const limit = 3;
  while (limit) await wait();
}
