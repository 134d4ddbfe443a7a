const log = document.querySelector('#log');
let socket;
let news = null;

export function open() {
  socket = new WebSocket('wss://chat.example.com/feed');
  socket.onmessage = (event) => {
    const { author, text } = JSON.parse(event.data);
    log.insertAdjacentHTML('beforeend', `<p><b>${author}</b>: ${text}</p>`); // expect: xss
  };
  news = new EventSource('/news');
  news.addEventListener('message', ({ data }) => {
    log.innerHTML = data; // expect: xss
  });
}

export function close() {
  socket.close();
  news = null;
}
