declare module 'vue-select' {
  import type { Component } from 'vue';

  const VueSelect: Component;
  export default VueSelect;
}
