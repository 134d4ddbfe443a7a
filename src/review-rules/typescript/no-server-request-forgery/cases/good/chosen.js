export async function report(req, res) {
  const { region } = req.params;
  if (region !== 'eu' && region !== 'us') return res.sendStatus(404);
  const answer = await fetch(`https://${region}.example.com/report`);
  return res.json(await answer.json());
}
