async function migrate(db) {
  try {
    await db.up();
  } catch (err) { // expect: useless-catch
    // TODO: roll back?
    throw err;
  }
}

migrate(require('./db'));
