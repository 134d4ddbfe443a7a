import { defineComponent } from 'vue';

export default defineComponent({
  props: ['names'],
  render() {
    return <ul>{this.names.map((name: string) => <li>{name}</li>)}</ul>;
  },
});
