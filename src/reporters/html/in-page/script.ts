import { arrange } from './arrange.js'
import { filters } from './filters.js'
import { keys } from './keys.js'
import { theme } from './theme.js'
import { walk } from './walk.js'

/**
 * What the page does by itself. Each part is a function that stands on its own feet, as its source text is what goes into the
 * page: it may use nothing from outside itself but the browser's.
 */
export const script = [arrange, theme, walk, filters, keys].map(part => `(${part.toString()})()`).join(';\n')
