export function restart(element, video, canvas) {
  element.style.transition = 'none';
  element.style.transition = 'all 1s';
  video.src = '';
  video.src = 'a.mp4';
  element.scrollTop = 0;
  element.scrollTop = 10;
  location.hash = '';
  location.hash = '#a';
  return canvas;
}
