// path: tests/assets/networkidle.js
async function main() {
  window.ws = new WebSocket('ws://localhost:' + window.location.port + '/ws');
  fetch('fetch-request-a.js');
  window.top.fetchSecond = () => {
    fetch('fetch-request-b.js');
  };
}

main();
