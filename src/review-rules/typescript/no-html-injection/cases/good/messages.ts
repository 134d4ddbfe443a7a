import DOMPurify from 'dompurify';

const log = document.createElement('ul');
const socket = new WebSocket('wss://chat.example.com');

socket.addEventListener('message', (event: MessageEvent<string>) => {
  const message = JSON.parse(event.data);
  const li = document.createElement('li');
  li.textContent = message.text;
  log.appendChild(li);
  log.title = message.from;
});

socket.addEventListener('message', (event) => {
  log.innerHTML = DOMPurify.sanitize(event.data);
});

socket.addEventListener('message', (event) => {
  const { count } = JSON.parse(event.data);
  log.innerHTML = `<b>${Number(count)}</b>`;
});

/** Only the page that is known. */
window.addEventListener('message', (event) => {
  if (event.origin !== 'https://shop.example.com') return;
  log.innerHTML = event.data.html;
});

/** The program's own. */
const worker = new Worker('render.js');
worker.onmessage = (event) => {
  log.innerHTML = event.data;
};

const channel = new BroadcastChannel('pages');
channel.addEventListener('message', (event) => {
  log.innerHTML = event.data;
});

document.addEventListener('rendered', (event) => {
  log.innerHTML = (event as unknown as MessageEvent).data;
});
