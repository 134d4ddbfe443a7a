class MatchQueue {
  constructor(size) {
    this.size = size;
    this.waiting = [];
    this.running = new Set();
  }

  enqueue(player) {
    this.waiting.push({ player, since: Date.now() });
  }

  next() {
    if (this.running.size >= this.size) return null;
    const entry = this.waiting.shift();
    const { player } = entry; // expect: maybe-null-result
    this.running.add(player.id);
    return player;
  }
}

module.exports = MatchQueue;
