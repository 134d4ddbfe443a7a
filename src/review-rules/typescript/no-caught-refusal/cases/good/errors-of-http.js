const createError = require('http-errors');
const { seats } = require('./seats');

exports.take = async (req, res, next) => {
  try {
    const seat = await seats.find(req.params.id);
    if (!seat) throw createError(404, 'no such seat');
    res.json(await seats.take(seat));
  } catch (error) {
    next(error);
  }
};

exports.free = async (req, res) => {
  try {
    if (!req.user) throw createError.Unauthorized();
    await seats.free(req.params.id);
  } catch (error) {
    res.status(error.statusCode || 500).json({ error: error.message });
  }
};
