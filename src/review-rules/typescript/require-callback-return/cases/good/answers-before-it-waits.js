chrome.runtime.onMessage.addListener(async (message, sender, sendResponse) => {
  sendResponse({ received: true });
  const settings = await loadSettings();
  await refresh(settings, message);
});
