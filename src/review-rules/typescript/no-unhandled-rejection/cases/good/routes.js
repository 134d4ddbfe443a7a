import express from 'express';

const app = express();
app.get('/users', async (req, res) => {
  res.json(await users.list());
});
