define(['require', './view'], function (require, view) {
  const model = require('./model');
  return { show: () => views.show(model), view };
});
