async function query(sql) {
  try {
    return await driver.run(sql);
  } catch (error) {
    throw error.original;
  }
}

async function body(request) {
  try {
    return await request.json();
  } catch ({ message }) {
    throw message;
  }
}

module.exports = { query, body };
