export async function login(db, body) {
  const user = await db.find(body.name);
  if (user.password !== body.password) throw new Error(`wrong password for ${body.name}`);
  console.log('login of', user.name, user.id, body.name);
  return user;
}
