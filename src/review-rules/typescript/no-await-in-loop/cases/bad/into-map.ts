export async function textsAt(addresses: readonly URL[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const address of addresses) {
    texts.set(address.host, await loadText(address)); // expect: await-in-loop
  }
  return texts;
}

async function loadText(address: URL): Promise<string> {
  const answer = await fetch(address);
  return await answer.text();
}
