const fs = require('fs');

exports.count = async (file, callback) => {
  const stream = fs.createReadStream(file);
  let lines = 0;
  try {
    for await (const chunk of stream) lines += String(chunk).split('\n').length;
  } catch (error) {
    return callback(error);
  }
  callback(null, lines);
};
