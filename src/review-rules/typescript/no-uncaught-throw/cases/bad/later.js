exports.serve = function (req, res) {
  process.nextTick(() => {
    const file = decodeURI(req.url); // expect: uncaught-throw
    res.end(file);
  });
};
