export async function send(message: Message): Promise<boolean> {
  let sent = false;
  try {
    sent = await transport.send(message);
  } catch (error) {
    throw new SendError(message, { cause: error });
  } finally {
    metrics.count('send');
    return sent; // expect: unsafe-finally
  }
}
