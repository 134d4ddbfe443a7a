class Call {
  async terminate(reason) {
    await this.stopMedia();
    this.reason = reason;
  }

  async transfer(other) {
    await other.connect();
    await this.terminate('transferred');
  }

  async answer() {
    try {
      this.answerText = await this.createAnswer();
    } catch {
      this.terminate('create-answer');
      return;
    }
    if (this.isOver) {
      this.terminate('over');
      return;
    }
    await this.send(this.answerText);
  }

  async offer() {
    if (this.isOver) {
      this.terminate('over');
      this.isOffered = false;
    }
    await this.send('offer');
  }

  async ring(event) {
    if (event.isRemote) this.terminate('remote');
    else this.terminate('local');
    await this.send('ringing');
    if (event.isLost) this.terminate('lost');
  }

  async mute(event) {
    if (event.isLost) this.terminate('lost');
    await this.send('muted');
  }
}

export const createCall = () => new Call();
