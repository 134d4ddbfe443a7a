export async function partsOf(answer: Response, urls: readonly string[]): Promise<string[]> {
  const parts: string[] = [];
  for (const url of urls) {
    const part = await answer.text();
    parts.push(part + url);
  }
  return parts;
}

export async function untilOneFails(urls: readonly string[]): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const url of urls) {
    const answer = await fetch(url);
    if (!answer.ok) break;
    found.push(await answer.json());
  }
  return found;
}
