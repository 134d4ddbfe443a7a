const key = 'colours';

chrome.runtime.onMessage.addListener((message, sender, answer) => { // expect: callback-return
  if (message.kind !== 'colour') return;
  chrome.storage.local.get(key, (stored) => answer(stored[key]?.[message.site]));
});

chrome.runtime.onMessage.addListener(async (message, _sender, sendResponse) => { // expect: callback-return
  const page = await fetch(message.address);
  sendResponse({ ok: page.ok });
});

function onOutsider(message, sender, reply) { // expect: callback-return
  fetch(message.address)
    .then((page) => page.text())
    .then(reply);
}

chrome.runtime.onMessageExternal.addListener(onOutsider);
