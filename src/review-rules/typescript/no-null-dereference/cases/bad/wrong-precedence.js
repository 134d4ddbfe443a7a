exports.isGone = function (error) {
  if (
    (error && error.message && error.message.includes('not found')) ||
    error.message.includes('offline') // expect: null-flow
  ) {
    return true;
  }
  return false;
};

exports.check = function (command, report) {
  if (command == null || typeof command.name === 'string') {
    if (command.name === 'stop') return true; // expect: null-flow
  }
  if (!report || report.isStale) {
    console.log('stale', report.age); // expect: null-flow
  }
  return false;
};
