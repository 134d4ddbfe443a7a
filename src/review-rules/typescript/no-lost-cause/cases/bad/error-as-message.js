const { rename, rm } = require('node:fs/promises');

async function publish(draft, place) {
  try {
    await rename(draft, place);
  } catch (error) {
    await rm(draft, { force: true });
    throw new Error(error); // expect: lost-cause
  }
}

function forget(place) {
  return rm(place, { recursive: true }).catch((failure) => {
    throw new TypeError(failure); // expect: lost-cause
  });
}

module.exports = { publish, forget };
