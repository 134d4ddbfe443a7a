export async function livingOf(urls) {
  const living = [];
  for (const url of urls) {
    if (url.startsWith('.')) continue;
    const answer = await head(url); // expect: await-in-loop
    if (answer.ok) {
      living.push(url);
    }
  }
  return living;
}
