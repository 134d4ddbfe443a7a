interface Incoming {
  readonly author: string;
  readonly text: string;
  readonly at: number;
}

export class ChatLog {
  private readonly socket: WebSocket;
  private count = 0;

  constructor(
    private readonly list: HTMLUListElement,
    url: string,
  ) {
    this.socket = new WebSocket(url);
    this.socket.addEventListener('message', (event) => {
      this.append(JSON.parse(event.data) as Incoming);
    });
  }

  private append({ author, text: body, at }: Incoming): void {
    const time = new Date(at).toLocaleTimeString();
    this.count += 1;
    this.list.insertAdjacentHTML('beforeend', `<li><b>${author}</b> ${body} <time>${time}</time></li>`); // expect: xss
  }

  close(): void {
    this.socket.close();
  }
}
