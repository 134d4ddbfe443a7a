const axios = require('axios');
const { User } = require('./models');

exports.show = async (req, res) => {
  try {
    const user = await User.findById(req.params.id);
    const token = req.headers.authorization.split(' ')[1];
    res.json({ name: user.name, token });
  } catch {
    res.status(404).end();
  }
};

exports.load = async (url) => {
  try {
    return await axios.get(url);
  } catch (error) {
    try {
      log(error.response.data);
    } catch {
      log(error);
    }
    return undefined;
  }
};
