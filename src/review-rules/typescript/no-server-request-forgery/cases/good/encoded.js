export async function search(req, res) {
  const query = encodeURIComponent(req.query.q);
  const answer = await fetch(`https://search.example.com?q=${query}`);
  const more = await fetch('https://search.example.com?' + new URLSearchParams(req.query));
  const host = await fetch(`https://${encodeURIComponent(req.params.region)}.example.com`);
  res.json([await answer.json(), await more.json(), await host.json()]);
}
