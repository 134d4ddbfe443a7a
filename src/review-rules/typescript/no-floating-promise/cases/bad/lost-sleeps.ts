const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function pause(ms: number) {
  return new Promise<void>((resolve) => {
    setTimeout(() => resolve(), ms);
  });
}

export async function until(check: () => boolean) {
  while (!check()) {
    new Promise((resolve) => setTimeout(resolve, 100)); // expect: floating-promise
  }
}

export async function retry(work: () => Promise<boolean>) {
  for (let round = 0; round < 3; round++) {
    if (await work()) return true;
    wait(100 * round); // expect: floating-promise
  }
  pause(1000); // expect: floating-promise
  return work();
}
