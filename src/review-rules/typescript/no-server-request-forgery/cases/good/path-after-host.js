import axios from 'axios';

const base = process.env.API_URL ?? 'https://api.example.com';

export async function order(req, res) {
  const [one, two, three, four] = await Promise.all([
    fetch(`https://api.example.com/orders/${req.params.id}`),
    axios.get(`${base}/orders/${req.params.id}?page=${req.query.page}`),
    axios.get('/orders/' + req.params.id),
    fetch(new URL(`/orders/${req.params.id}`, base)),
  ]);
  res.json([one, two, three, four]);
}
