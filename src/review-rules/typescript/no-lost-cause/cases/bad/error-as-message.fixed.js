const { rename, rm } = require('node:fs/promises');

async function publish(draft, place) {
  try {
    await rename(draft, place);
  } catch (error) {
    await rm(draft, { force: true });
    throw new Error(error, { cause: error });
  }
}

function forget(place) {
  return rm(place, { recursive: true }).catch((failure) => {
    throw new TypeError(failure);
  });
}

module.exports = { publish, forget };
