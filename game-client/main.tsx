/** Where the pages begin: the words first, then the screen that the address asks for. */
import 'virtual:tokens.css'
import './theme/base.css'
import './theme/parts.css'
import './theme/pages.css'
import './theme/front.css'
import { render } from 'preact'
import { App } from './app.tsx'
import { preferred, speak } from './texts/texts.ts'

const page = document.getElementById('page')

async function begin(): Promise<void> {
  await speak(preferred())
  if (page !== null) render(<App />, page)
}

void begin()
