export class Preview {
  private readonly worker = new Worker('/markdown.js');
  private socket: WebSocket | undefined;

  constructor(private readonly host: HTMLElement) {
    this.worker.addEventListener('message', (event) => {
      this.host.innerHTML = event.data.html;
    });
  }

  connect(url: string): void {
    this.socket = new WebSocket(url);
    this.socket.addEventListener('message', (event) => {
      const { text } = JSON.parse(event.data) as { text: string };
      this.host.textContent = text;
      this.worker.postMessage(text);
    });
  }
}
