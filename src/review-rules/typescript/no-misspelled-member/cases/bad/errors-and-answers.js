import axios from 'axios';

export async function show(req, res) {
  try {
    const answer = await axios.get('https://api.example.com/items');
    res.json(answer.data);
  } catch (error) {
    if (error.reponse && error.reponse.status === 404) return res.sendStaus(404); // expect: misspelled-member, misspelled-member, misspelled-member
    res.status(500).json({ error: error.mesage }); // expect: misspelled-member
  }
}
