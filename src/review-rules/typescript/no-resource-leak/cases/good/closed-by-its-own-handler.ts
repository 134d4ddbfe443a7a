export function greeting(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url);
    socket.onerror = reject;
    socket.onmessage = function (event) {
      this.close();
      resolve(event.data);
    };
  });
}

export function firstPrice(): Promise<string> {
  const feed = new EventSource('/prices');
  return new Promise((resolve) => {
    feed.addEventListener('price', (event) => {
      resolve(event.data);
      (event.target as EventSource).close();
    });
  });
}

export function answerTo(url: string, question: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = new WebSocket(url);
    socket.onopen = () => socket.send(question);
    socket.onmessage = (event) => {
      resolve(event.data);
      event.currentTarget?.close();
    };
  });
}

export function lastWord(url: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = new WebSocket(url);
    socket.onmessage = ({ data, target }) => {
      target.close();
      resolve(data);
    };
  });
}
