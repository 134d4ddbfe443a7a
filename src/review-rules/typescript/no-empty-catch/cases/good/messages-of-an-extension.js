// A message to the popup fails whenever the popup is closed.
function tellPopup(state) {
  try {
    chrome.runtime.sendMessage({ action: 'STATE_UPDATE', state });
  } catch (error) {}
}

export function pause(state) {
  state.botState = 'paused';
  tellPopup(state);
}

export function lookForUpdate() {
  chrome.runtime
    .requestUpdateCheck()
    .then(([status]) => {
      if (status === 'update_available') chrome.runtime.reload();
    })
    .catch(() => {});
}
