// Comforts for the editor: Enter sends from the phone, the newest message is in sight, questions can be dragged.
const toEnd = () => {
  const log = document.getElementById('phone-log')
  if (log) {
    log.scrollTop = log.scrollHeight
  }
}

toEnd()
document.body.addEventListener('htmx:afterSwap', toEnd)

document.addEventListener('keydown', event => {
  if (event.target.id === 'say' && event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault()
    document.getElementById('phone-send').click()
  }
})

// A menu that other fields depend on shows these at once.
document.addEventListener('change', event => {
  const button = event.target.dataset.presses
  if (button) {
    document.getElementById(button).click()
  }
})

let dragged = null
const cards = document.getElementById('cards')
const cardOf = event => event.target.closest('.editor-card')

if (cards) {
  cards.querySelectorAll('.editor-card').forEach(card => { card.draggable = true })
  cards.addEventListener('dragstart', event => {
    dragged = cardOf(event)
    event.dataTransfer.effectAllowed = 'move'
  })
  cards.addEventListener('dragover', event => {
    const over = cardOf(event)
    if (dragged && over) {
      event.preventDefault()
      cards.querySelectorAll('.editor-card--over').forEach(card => card.classList.remove('editor-card--over'))
      over.classList.add('editor-card--over')
    }
  })
  cards.addEventListener('drop', event => {
    const over = cardOf(event)
    if (!dragged || !over || over === dragged) {
      return
    }
    event.preventDefault()
    const form = dragged.querySelector('form[action$="/move"]')
    const place = document.createElement('input')
    place.type = 'hidden'
    place.name = 'to'
    place.value = over.dataset.place
    form.append(place)
    form.submit()
  })
}
