/** Whether some texts of this game are missing in the language of this device, so that they stand in German. */
import { computed } from '@preact/signals'
import { languages } from '../net/stores.ts'
import { language } from '../texts/texts.ts'

export const fallsBack = computed(() => languages.value.length > 0 && !languages.value.includes(language.value))
