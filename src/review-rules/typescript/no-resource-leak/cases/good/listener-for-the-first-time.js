const video = document.querySelector('video');
function onTime() {
  document.title = String(video.currentTime);
}
function onCanPlay() {
  video.removeEventListener('canplay', onCanPlay);
  video.play();
}
export function init() {
  video.addEventListener('canplay', onCanPlay);
  video.addEventListener('timeupdate', onTime);
}
