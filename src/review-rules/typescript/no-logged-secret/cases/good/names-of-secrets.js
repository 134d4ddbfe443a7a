export async function read(client, secret, secretName) {
  const found = await client.secrets.get(secretName);
  if (!found) throw new Error(`Secret ${secret} not found`);
  console.log(`read secret named ${secret}`, secretName);
  return found;
}
