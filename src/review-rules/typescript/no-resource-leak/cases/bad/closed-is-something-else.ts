export class Prices {
  constructor(private readonly url: string) {}

  first(): Promise<string> {
    return new Promise((resolve) => {
      const socket = new WebSocket(this.url); // expect: unclosed-connection
      socket.onmessage = ({ data }) => {
        this.close();
        resolve(data);
      };
    });
  }

  close(): void {
    console.log('closed', this.url);
  }
}

export function greeting(url: string, dialog: HTMLDialogElement): Promise<string> {
  return new Promise((resolve) => {
    const socket = new WebSocket(url); // expect: unclosed-connection
    socket.onmessage = (event) => {
      dialog.close();
      resolve(event.data);
    };
  });
}
