const vm = require('vm');

exports.page = (req, res) => {
  const state = JSON.stringify(req.body);
  res.send(vm.runInNewContext(`render(${state}, ${JSON.stringify(req.query.page)})`, { render }));
};
