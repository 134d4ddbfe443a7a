const { Post, Employee } = require('../models');

module.exports = {
  edit(req, res, next) {
    res.set('Cache-Control', 'no-store, must-revalidate');
    const changes = Object.assign({}, req.body);
    Post.findByIdAndUpdate(req.params.id, changes, { new: true }) // expect: mass-assignment
      .then((post) => res.json(post))
      .catch(next);
  },

  hire: (req, res, next) =>
    Employee.create({ state: 'new', ...req.body }) // expect: mass-assignment
      .then((one) => res.status(201).json({ id: one.id }))
      .catch(next),
};
