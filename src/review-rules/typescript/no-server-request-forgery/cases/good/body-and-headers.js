import axios from 'axios';

export async function create(req, res) {
  const answer = await fetch('https://api.example.com/orders', {
    method: 'POST',
    headers: { authorization: req.headers.authorization },
    body: JSON.stringify(req.body),
  });
  const other = await axios.post('https://api.example.com/orders', req.body, { params: req.query });
  res.json([await answer.json(), other.data]);
}
