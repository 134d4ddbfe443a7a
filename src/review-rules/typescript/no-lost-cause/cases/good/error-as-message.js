const { rename } = require('node:fs/promises');

async function publish(draft, place, log) {
  try {
    await rename(draft, place);
  } catch (error) {
    log(error);
    throw new Error(error);
  }
}

async function move(draft, place) {
  try {
    await rename(draft, place);
  } catch (error) {
    throw new Error(error, { cause: error });
  }
}

// What it rejects with is a text, as the shop answers it.
async function order(shop, item) {
  try {
    await shop.order(item);
  } catch (answer) {
    // the shop rejects with plain texts
    throw new Error(answer);
  }
}

module.exports = { publish, move, order };
