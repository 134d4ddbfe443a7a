export class Panel {
  constructor(api, log) {
    this.api = api;
    this.log = log;
  }

  async release(track) {
    await this.api.delete(track);
  }

  async replace(track, next) {
    await this.release(track);
    return this.api.put(next);
  }

  handleEnded = async (track) => {
    this.log.debug('ended', track);
    if (track.isShared) {
      this.release(track);
    } else {
      await track.mute();
    }
  };

  async poll(job) {
    try {
      await this.api.get(job);
    } catch (error) {
      this.log.error(error);
      this.dismiss(job);
    }
  }

  async dismiss(job) {
    await this.api.delete(job);
  }

  cancelAll(tracks) {
    for (const track of tracks) this.release(track);
    this.log.debug('cancelled');
  }
}

export function followLinks(api) {
  window.addEventListener('hashchange', () => follow());
  follow();

  async function follow() {
    await api.get(location.hash);
  }
}
