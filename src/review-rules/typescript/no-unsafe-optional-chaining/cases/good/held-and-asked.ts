interface Feeds {
  readonly [topic: string]: { readonly entries?: readonly { title: string; time: number }[] } | undefined;
}

export function latestOf(feeds: Feeds | undefined, topic: string): string {
  const sorted = feeds?.[topic]?.entries?.slice();
  if (!sorted) return '';
  const [first] = sorted;
  return first.title;
}

export function cityOf(user?: { address?: { city: string } }): string {
  const address = user?.address;
  const { city } = address ?? { city: '' };
  return city;
}

export function all(feeds: Feeds | undefined): readonly unknown[] {
  const entries = feeds?.news?.entries;
  const copy = { ...entries };
  return [copy, entries];
}

export function start(plugin?: { run(): void }): void {
  const run = plugin?.run;
  if (plugin) run();
}
