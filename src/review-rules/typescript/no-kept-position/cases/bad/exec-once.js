const version = /v(\d+)\.(\d+)/g;

exports.majorOf = function (tag) {
  const match = version.exec(tag); // expect: kept-position
  return match ? Number(match[1]) : undefined;
};
