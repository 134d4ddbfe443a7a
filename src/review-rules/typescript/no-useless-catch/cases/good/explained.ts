export function publish(channel: { send(text: string): void }, text: string): void {
  try {
    channel.send(text);
  } catch (error) {
    // This keeps the type of what is thrown out of the public interface.
    throw error;
  }
}
