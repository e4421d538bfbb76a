// Comforts for the phones: Enter sends, the newest message is in sight, a sent text leaves the box.
const logOf = phone => phone.querySelector('.phone__log')
const toEnd = log => { log.scrollTop = log.scrollHeight }

document.querySelectorAll('.phone__log').forEach(toEnd)

document.addEventListener('keydown', event => {
  const box = event.target
  if (box.matches('.phone__words') && event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault()
    box.form.requestSubmit()
  }
})

document.body.addEventListener('htmx:oobAfterSwap', event => {
  if (event.detail.target.matches('.phone__log')) {
    toEnd(event.detail.target)
  }
})

document.body.addEventListener('htmx:afterRequest', event => {
  const form = event.detail.elt
  if (!form.matches('.phone__write, .bubble__choices')) {
    return
  }
  const phone = form.closest('.phone')
  const sent = event.detail.successful
  phone.querySelector('.phone__problem').textContent = sent ? '' : 'That was not sent. Try again, or load the page again.'
  if (sent && form.matches('.phone__write')) {
    form.querySelector('.phone__words').value = ''
    form.querySelector('.phone__words').placeholder = 'Text message'
  }
})
