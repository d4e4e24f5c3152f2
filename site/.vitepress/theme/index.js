import { h, nextTick, onMounted, watch } from 'vue'
import { useRoute } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import TryIt from './TryIt.vue'
import './style.css'

/** The theme's first page has no main landmark. */
const markMain = () => document.querySelector('.VPHome')?.setAttribute('role', 'main')

export default {
  extends: DefaultTheme,
  Layout: {
    setup() {
      const route = useRoute()
      onMounted(markMain)
      watch(
        () => route.path,
        () => nextTick(markMain),
      )
      return () => h(DefaultTheme.Layout, null, { 'doc-after': () => h(TryIt) })
    },
  },
}
