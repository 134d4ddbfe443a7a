function createSuite() {
  return { only: (name: string, run: () => void) => run() };
}

const test = createSuite();
test.only('is a method of ours', () => {});

export function register(it: { only(title: string, run: () => void): void }) {
  it.only('is a parameter', () => {});
}
