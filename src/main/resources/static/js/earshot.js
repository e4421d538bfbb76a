// Starts GOV.UK Frontend. Every page works without it.
import { initAll } from '/webjars/govuk-frontend/dist/govuk/govuk-frontend.min.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()

// What brings itself up to date stays as it is once its reader was signed out, and says so.
const signedOut = document.getElementById('signed-out')
document.body.addEventListener('htmx:afterRequest', event => {
  if (signedOut) {
    signedOut.hidden = event.detail.xhr.status !== 401
  }
})

// What is there to be taken along gets a button that copies it; without scripts it is selected.
document.querySelectorAll('[data-copy]').forEach(field => {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'govuk-button govuk-button--secondary earshot-copy'
  const what = document.createElement('span')
  what.className = 'govuk-visually-hidden'
  what.textContent = ': ' + (field.labels[0]?.textContent.trim() ?? '')
  button.append('Copy', what)
  const said = document.createElement('span')
  said.setAttribute('role', 'status')
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(field.value)
      said.textContent = 'Copied'
    } catch {
      field.select()
      said.textContent = document.execCommand('copy') ? 'Copied' : 'Selected: copy it with your keyboard'
    }
    setTimeout(() => { said.textContent = '' }, 4000)
  })
  field.after(button, said)
})
