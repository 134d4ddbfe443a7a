import { onMounted, ref } from 'vue';

export function useFade(element: HTMLElement) {
  const isShown = ref(true);
  onMounted(() => {
    const fade = (time: number) => {
      element.style.opacity = String(1 - time / 1000);
      if (time < 1000) requestAnimationFrame(fade);
    };
    requestAnimationFrame(fade);
    const watch = () => {
      if (!isShown.value) return;
      requestAnimationFrame(watch);
    };
    watch();
  });
  return isShown;
}

export function paint(draw: () => void) {
  const frame = () => {
    draw();
    requestAnimationFrame(frame);
  };
  frame();
}

export class Game {
  private run() {
    requestAnimationFrame(() => this.run());
  }

  start() {
    this.run();
  }
}
