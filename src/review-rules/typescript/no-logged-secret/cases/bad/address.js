const { user, password, host } = require('./settings');

const address = `mongodb://${user}:${password}@${host}/shop`;

exports.connect = function (driver) {
  console.log('connecting to', address); // expect: logged-secret
  return driver.connect(address);
};
