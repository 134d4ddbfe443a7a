// Of what a package keeps for itself it knows who calls.
module.exports = (url) => {
  const { groups } = /(?<bucket>[^/]+)\.storage\.example\/(?<key>.+)/.exec(url);
  return groups;
};

// path: lib/plugins/cloud/utils/parse-place.js
