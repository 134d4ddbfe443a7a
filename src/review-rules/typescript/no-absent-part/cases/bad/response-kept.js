const request = require('superagent');

exports.load = async (url) => {
  try {
    return await request.get(url);
  } catch (error) {
    const answer = error.response;
    throw new Error(answer.body.message); // expect: absent-response
  }
};
