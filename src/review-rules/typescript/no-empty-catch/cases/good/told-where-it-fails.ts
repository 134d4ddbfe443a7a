import { log } from './log.ts';

export class Relay {
  announce(peer: Peer) {
    const answer = this.pack(peer);
    this.transmit(peer, answer).catch(() => {});
    this.store(answer).catch(() => undefined);
    mirror(answer).catch(() => {});
  }

  async keep(packet: Packet) {
    try {
      await this.store(packet);
    } catch {}
  }

  transmit(peer: Peer, packet: Packet) {
    if (!peer.isReachable) return Promise.resolve();
    const data = this.serialize(packet);
    return this.writer.write(peer.id, data).catch((error) => {
      this.peers.markAsLost(peer, true);
      throw error;
    });
  }

  async store(packet: Packet) {
    this.count += 1;
    try {
      await this.archive.insert(packet);
    } catch (error) {
      log.warn('packet is not in the archive', { error });
      throw error;
    }
  }
}

const mirror = (packet: Packet) =>
  copies.insert(packet).catch((error) => {
    metrics.countFailure('mirror', error);
    throw error;
  });
