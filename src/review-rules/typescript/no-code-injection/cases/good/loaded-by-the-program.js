const path = require('path');

const jobs = { sum: './jobs/sum', mean: './jobs/mean' };
const names = ['mean', 'sum'];

exports.plugin = (req) => require(path.join(__dirname, 'plugins', path.basename(req.params.name)));

exports.job = (req) => {
  const { job } = req.body;
  if (!names.includes(job)) {
    throw new RangeError(job);
  }
  return require(`./jobs/${job}`);
};

exports.listed = (req) => require(jobs[req.params.job]);

/** Only data is read of it. */
exports.texts = (req) => require(`./texts/${req.query.language}.json`);

/** What a module asks for, and no request of a browser. */
exports.resolve = function resolve(request, parent) {
  if (request.path) {
    return require(request.path);
  }
  return parent.loaded.has(request) ? parent.loaded.get(request) : require(request);
};

exports.load = (file) => require(path.resolve(file));
