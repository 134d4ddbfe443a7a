var cp = require('child_process');

module.exports = function (router) {
  router.post('/batch', function (req, res) {
    var ids = new Set(req.body.ids);
    cp.exec('notify ' + ids.size + ' ' + req.body.length + ' ' + Number(req.query.size), function () {
      res.end();
    });
  });
};
