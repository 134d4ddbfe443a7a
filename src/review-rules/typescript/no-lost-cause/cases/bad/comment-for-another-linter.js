export async function importAll(rows) {
  try {
    await db.insert(rows);
    // eslint-disable-next-line no-unused-vars
  } catch (error) {
    // eslint-disable-next-line no-console
    console.error('import failed');
    throw new Error('import failed'); // expect: lost-cause
  }
}
