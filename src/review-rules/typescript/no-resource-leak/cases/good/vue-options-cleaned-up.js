import { defineComponent } from 'vue';
import { bus } from './bus';

export const QueueWidget = defineComponent({
  data: () => ({ jobs: [], timer: null, width: 0 }),
  created() {
    bus.$on('job', this.add);
    bus.$on('clear', () => this.clear());
  },
  mounted() {
    this.timer = setInterval(this.refresh, 5000);
    window.addEventListener('resize', this.measure);
    const poll = setInterval(this.refresh, 100);
    this.$once('hook:beforeDestroy', () => clearInterval(poll));
  },
  beforeUnmount() {
    clearInterval(this.timer);
    window.removeEventListener('resize', this.measure);
    bus.$off('job', this.add);
    bus.$off('clear');
  },
  methods: {
    add(job) {
      this.jobs.push(job);
    },
    clear() {
      this.jobs = [];
    },
    measure() {
      this.width = this.$el.offsetWidth;
    },
    refresh() {},
  },
});

/** Not a component: who makes it calls `mounted` once. */
export const page = {
  mounted() {
    setInterval(() => location.reload(), 3_600_000);
    window.addEventListener('resize', () => page.measure());
  },
  measure() {},
};
