const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const later = (work: () => void) => new Promise<void>((resolve) => setTimeout(() => { work(); resolve(); }, 10));

export async function retry(work: () => Promise<boolean>) {
  for (let round = 0; round < 3; round++) {
    if (await work()) return true;
    await wait(100 * round);
  }
  void wait(10);
  const timer = wait(100);
  await Promise.race([timer, work()]);
  return wait(10);
}

export function start(work: () => void) {
  wait(100);
  return later(work);
}
