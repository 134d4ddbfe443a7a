exports.isGone = function (error) {
  if (
    (error && error.message && error.message.includes('not found')) ||
    error?.message.includes('offline')
  ) {
    return true;
  }
  return false;
};

exports.check = function (command, report) {
  if (command == null || typeof command.name === 'string') {
    if (command?.name === 'stop') return true;
  }
  if (!report || report.isStale) {
    console.log('stale', report?.age);
  }
  return false;
};
