export async function greet(session: Session) {
  try {
    const user = await session.load();
    session.print(user.name);
  } catch (error) { // expect: useless-catch
    throw error;
  }
  session.user.greeted = true;
}
