export async function saveAll(users) {
  const results = [];
  for (const user of users) {
    results.push(await saveUser(user));
    results.push(await sendMail(user));
  }
  return results;
}
