import { api } from './api.ts';

/** Takes the draft away. Best effort: what is left over is swept at night. */
export async function discard(id: string): Promise<void> {
  try {
    await api.delete(`/drafts/${id}`);
  } catch {}
}

export class Mesh {
  /**
   * Tells the others. A peer that is not connected is silently passed over; it asks again when it is back.
   */
  async announce(text: string): Promise<void> {
    await this.peers.ping(text);
    await this.sendMessage(text).catch(() => {});
  }

  /** Never throws. */
  readonly refresh = async (): Promise<void> => {
    try {
      this.values = await api.get('/values');
      this.apply(this.values);
    } catch (error) {}
  };
}
