async.parallel([loadUser, loadOrders], function (err, results) { // expect: unchecked-error
  render(results[0], results[1]);
});
