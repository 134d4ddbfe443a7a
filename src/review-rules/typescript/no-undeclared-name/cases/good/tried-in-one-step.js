const own = require('./own-storage');

exports.storage = () => {
  try {
    return deviceStorage;
  } catch (error) {
    return own;
  }
};

exports.use = (deviceStorage) => deviceStorage.open();
