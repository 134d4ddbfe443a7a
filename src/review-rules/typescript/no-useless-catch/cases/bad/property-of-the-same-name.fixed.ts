export async function greet(session: Session) {
  const user = await session.load();
  session.print(user.name);
  session.user.greeted = true;
}
