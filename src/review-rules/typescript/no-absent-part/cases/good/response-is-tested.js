const axios = require('axios');

exports.load = async (url) => {
  try {
    return await axios.get(url);
  } catch (err) {
    if (err.response) {
      console.error(err.response.data);
      throw new Error(`cannot load: ${err.response.status}`);
    }
    throw err;
  }
};

exports.send = (url) =>
  axios.post(url).catch((error) => {
    if (!error.response) throw error;
    report(error.response.status);
  });
