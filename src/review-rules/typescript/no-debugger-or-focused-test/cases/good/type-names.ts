interface it {
  only(title: string, run: () => void): void;
}

declare const runner: it;
runner.only('x', () => {});

export type Focus = typeof runner.only;
export type { it };
