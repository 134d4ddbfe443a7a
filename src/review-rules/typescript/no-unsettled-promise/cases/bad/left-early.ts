export class Player {
  private element: HTMLVideoElement | undefined;

  play(): Promise<void> {
    return new Promise((resolve, reject) => {
      if (!this.element) {
        console.warn('no element');
        return; // expect: unsettled-promise
      }
      this.element.addEventListener('canplay', () => resolve());
      this.element.addEventListener('error', reject);
      this.element.load();
    });
  }
}

export const ready = (page: Document) =>
  new Promise<void>((resolve, reject) => {
    if (page.hidden) { // expect: unsettled-promise
      page.addEventListener('visibilitychange', () => resolve());
    }
  });
