export async function pagesAt(urls: readonly string[]): Promise<string[]> {
  const pages: string[] = [];
  for (const url of urls) {
    const answer = await fetch(url); // expect: await-in-loop
    pages.push(await answer.text());
  }
  return pages;
}

export async function feedsAt(urls: readonly string[]): Promise<unknown[]> {
  const feeds: unknown[] = [];
  for (const url of urls) {
    const answer = await fetch(url); // expect: await-in-loop
    if (!answer.ok) {
      throw new Error(`${answer.status} of ${url}`);
    }
    feeds.push(await answer.json());
  }
  return feeds;
}

export async function iconsAt(hosts: readonly string[]): Promise<Map<string, Blob>> {
  const icons = new Map<string, Blob>();
  for (const host of hosts) {
    icons.set(host, await (await fetch(`https://${host}/favicon.ico`)).blob()); // expect: await-in-loop
  }
  return icons;
}
