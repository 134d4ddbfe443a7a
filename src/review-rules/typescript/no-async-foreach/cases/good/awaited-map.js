export async function loadAll(urls) {
  const responses = await Promise.all(urls.map(async (url) => await fetch(url)));
  const pending = urls.map(async (url) => (await fetch(url)).json());
  const settled = await Promise.allSettled(pending);
  for await (const text of urls.map(async (url) => (await fetch(url)).text())) console.log(text);
  return { responses, settled };
}
