let running;

export async function cancel() {
  if (running) {
    try {
      await running.catch(() => {});
    } catch {}
  }
  running = undefined;
}

export function unwatch(client, channel, id) {
  client.removeMessageReactions(channel, id).catch(() => {});
}
