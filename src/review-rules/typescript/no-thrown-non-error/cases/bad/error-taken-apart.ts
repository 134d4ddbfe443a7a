export async function call(client: Client): Promise<Answer> {
  try {
    return await client.call();
  } catch (error) {
    throw { ...error, at: Date.now() }; // expect: thrown-object
  }
}
