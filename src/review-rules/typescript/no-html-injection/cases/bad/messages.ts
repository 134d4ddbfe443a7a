interface Message {
  readonly from: string;
  readonly text: string;
}

const log = document.querySelector<HTMLUListElement>('#log');
const socket = new WebSocket('wss://chat.example.com');

socket.addEventListener('message', (event: MessageEvent<string>) => {
  const message = JSON.parse(event.data) as Message;
  const li = document.createElement('li');
  li.innerHTML = `<strong>${message.from}</strong>: ${message.text}`; // expect: xss
  log?.appendChild(li);
});

const news = new EventSource('/news');
news.onmessage = ({ data }) => {
  log?.insertAdjacentHTML('beforeend', '<li>' + data + '</li>'); // expect: xss
};

window.addEventListener('message', (e) => {
  document.body.innerHTML = e.data.html; // expect: xss
});

function connect(address: string): void {
  const ws = new WebSocket(address);
  ws.onmessage = function (event) {
    const { user, text } = JSON.parse(event.data);
    document.body.innerHTML += `<p><b>${user}</b> ${text}</p>`; // expect: xss
  };
}

connect('wss://chat.example.com/2');
