const crypto = require('crypto');

exports.verify = (client, givenMAC, object_id) => {
  const hashed = crypto.createHmac('sha256', client.secret).update(object_id).digest('hex');
  return hashed === given_mac; // expect: undeclared-name
};

exports.name = (user_record) => userRecord.name; // expect: undeclared-name
