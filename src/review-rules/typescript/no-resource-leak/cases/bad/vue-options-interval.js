import { defineComponent } from 'vue';
import { bus } from './bus';

export const QueueWidget = defineComponent({
  name: 'QueueWidget',
  props: { url: { type: String, required: true } },
  data() {
    return { jobs: [], timer: null, width: 0 };
  },
  created() {
    bus.$on('job', (job) => this.jobs.push(job)); // expect: listener-leak
  },
  mounted() {
    this.refresh();
    this.timer = setInterval(this.refresh, 5000); // expect: timer-leak
    window.addEventListener('resize', this.measure); // expect: listener-leak
  },
  methods: {
    measure() {
      this.width = this.$el.offsetWidth;
    },
    async refresh() {
      const response = await fetch(this.url);
      this.jobs = await response.json();
    },
  },
});
