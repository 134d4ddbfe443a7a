const axios = require('axios');

async function load(url) {
  try {
    return await axios.get(url);
  } catch (err) {
    console.error(err.response.data); // expect: absent-response
    throw new Error(`cannot load: ${err.response.status}`);
  }
}

module.exports = { load };
