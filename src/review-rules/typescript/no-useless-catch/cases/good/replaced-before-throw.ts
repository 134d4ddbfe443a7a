export async function call(method: string, ...args: unknown[]) {
  try {
    return await transport.send(method, args);
  } catch (error) {
    error = translate(error);
    throw error;
  }
}

export async function callTwice(method: string) {
  try {
    return await transport.send(method, []);
  } catch (error) {
    throw (error = translate(error));
  }
}
