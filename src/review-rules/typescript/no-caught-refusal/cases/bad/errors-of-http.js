const createError = require('http-errors');
const { seats } = require('./seats');

exports.take = async (req, res) => {
  try {
    const seat = await seats.find(req.params.id);
    if (!seat) throw createError(404, 'no such seat'); // expect: caught-refusal
    res.json(await seats.take(seat));
  } catch (error) {
    console.error('take', error);
    res.status(500).json({ error: error.message });
  }
};

exports.free = async (req, res) => {
  try {
    if (!req.user) throw new createError.Unauthorized(); // expect: caught-refusal
    await seats.free(req.params.id);
    res.sendStatus(204);
  } catch {
    res.status(500).end();
  }
};
