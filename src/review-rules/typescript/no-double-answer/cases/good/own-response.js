export async function fetchAll(client, urls) {
  const response = await client.get(urls[0]);
  if (response.status === 500) {
    response.end('again');
  }
  response.json();
}
