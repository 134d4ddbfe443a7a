const colours = new Map();

chrome.runtime.onMessage.addListener((message, sender, answer) => {
  answer(colours.get(message.site));
});

chrome.runtime.onMessage.addListener((message, sender, answer) => {
  chrome.storage.local.get('colours').then((stored) => answer(stored.colours));
  return true;
});

// A promise that is given back is no business of the third parameter.
browser.runtime.onMessage.addListener(async (message) => {
  const page = await fetch(message.address);
  return page.ok;
});

chrome.runtime.onMessage.addListener((message, sender, answer) => {
  [message.first, message.second].forEach((site) => {
    if (colours.has(site)) answer(colours.get(site));
  });
});

chrome.runtime.onMessage.addListener(async (message) => {
  await fetch(message.address, { method: 'POST' });
});
