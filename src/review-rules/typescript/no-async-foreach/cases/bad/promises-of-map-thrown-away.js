export async function warmUp(urls) {
  urls.map(async (url) => { // expect: async-foreach
    const response = await fetch(url);
    await response.arrayBuffer();
  });
}
