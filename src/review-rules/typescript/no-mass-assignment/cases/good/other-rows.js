const { Article, Tag } = require('./models');

// Any field of an article is one that its form shows.
exports.create = async (req, res) => {
  const article = await Article.create(req.body);
  await new Tag(req.body).save();
  res.json(article);
};
