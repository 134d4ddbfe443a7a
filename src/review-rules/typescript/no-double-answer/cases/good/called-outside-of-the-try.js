exports.read = function (text, callback) {
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return callback(error);
  }
  callback(null, value);
};

exports.later = function (text, callback) {
  try {
    const value = JSON.parse(text);
    setImmediate(() => callback(null, value));
  } catch (error) {
    callback(error);
  }
};

exports.once = function (text, callback) {
  callback = once(callback);
  try {
    callback(null, JSON.parse(text));
  } catch (error) {
    callback(error);
  }
};

exports.flagged = function (text, callback) {
  let called = false;
  try {
    const value = JSON.parse(text);
    called = true;
    callback(null, value);
  } catch (error) {
    if (called) throw error;
    callback(error);
  }
};

exports.promised = function (text, resolve, reject) {
  try {
    resolve(null, JSON.parse(text));
  } catch (error) {
    reject(error);
  }
};

exports.middleware = (req, res, next) => {
  try {
    req.user = JSON.parse(req.headers.user);
    next(null);
  } catch (error) {
    next(error);
  }
};

exports.other = function (text, callback, failed) {
  try {
    callback(null, JSON.parse(text));
  } catch (error) {
    failed(error);
  }
};
