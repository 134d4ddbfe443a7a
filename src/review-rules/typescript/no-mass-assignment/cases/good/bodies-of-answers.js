const { User } = require('./models');

exports.sync = async (client) => {
  const answer = await client.get('/users');
  const response = { body: answer.body };
  await User.insertMany(response.body);
  await User.create(answer.body);
};
