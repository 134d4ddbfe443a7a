import { onMounted, ref } from 'vue';

export function useClock() {
  const now = ref(0);
  onMounted(() => {
    const tick = (time: number) => {
      now.value = time;
      requestAnimationFrame(tick); // expect: timer-leak
    };
    requestAnimationFrame(tick);
  });
  return now;
}

export class Sky {
  private angle = 0;

  constructor(private readonly canvas: HTMLCanvasElement) {
    this.turn();
  }

  private turn = () => {
    this.angle += 0.01;
    window.requestAnimationFrame(() => this.turn()); // expect: timer-leak
    this.canvas.style.rotate = `${this.angle}rad`;
  };

  destroy() {
    this.canvas.remove();
  }
}

export function useMirror(video: { value: HTMLVideoElement | null }) {
  onMounted(async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ video: true }); // expect: unclosed-handle
    if (video.value) video.value.srcObject = stream;
  });
}
