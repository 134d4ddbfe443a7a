export class ConsentScreen {
  private readonly target = new URL(
    new URLSearchParams(window.location.search).get('continue') ?? '/',
    window.location.origin,
  );
  private readonly home = '/start';

  accept(): void {
    if (this.target.origin !== window.location.origin) return;
    window.location.href = this.target.href;
  }

  leave(): void {
    window.location.href = this.home;
  }
}
