export function restart(canvas: HTMLCanvasElement, video: HTMLVideoElement, image: HTMLImageElement) {
  // Clears it.
  canvas.width = canvas.width;
  video.currentTime = video.currentTime;
  image.src = image.src;
  location.href = location.href;
}

export class Hook {
  constructor() {
    // Own properties are faster than those of the prototype.
    this.compile = this.compile;
    this.tap = this.tap;
  }
}
