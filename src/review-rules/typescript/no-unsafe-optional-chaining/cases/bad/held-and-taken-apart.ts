interface Feeds {
  readonly [topic: string]: { readonly entries?: readonly { title: string; time: number }[] } | undefined;
}

export function latestOf(feeds: Feeds | undefined, topic: string): string {
  const hits = feeds?.[topic]?.entries;
  const sorted = hits?.slice().sort((a, b) => b.time - a.time);
  const [first] = sorted; // expect: unsafe-optional-chain
  return first.title;
}

export function cityOf(user?: { address?: { city: string; zip: string } }): string {
  const address = user?.address;
  const { city, zip } = address; // expect: unsafe-optional-chain
  return `${zip} ${city}`;
}

export function show(feeds: Feeds | undefined): number {
  const entries = feeds?.news?.entries;
  let count = 0;
  for (const { title } of entries) { // expect: unsafe-optional-chain
    count += title.length;
  }
  return count;
}

export function start(plugin?: { run(): void }): void {
  const run = plugin?.run;
  run(); // expect: unsafe-optional-chain
}
