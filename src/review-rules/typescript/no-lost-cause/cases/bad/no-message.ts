export async function migrate(db: Database): Promise<void> {
  try {
    await db.migrate();
  } catch (error) {
    throw new Error(); // expect: lost-cause
  }
}
