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
