// Comforts for the editor: Enter sends from the phone, the newest message is in sight, questions can be dragged.
const toEnd = () => {
  const log = document.getElementById('phone-log')
  if (log) {
    log.scrollTop = log.scrollHeight
  }
}

toEnd()
document.body.addEventListener('htmx:afterSwap', toEnd)

// The phone comes anew with every message: its settings stay as open as they were.
const settings = () => document.querySelector('#phone .phone__settings')
let settingsOpen = false
document.body.addEventListener('htmx:beforeSwap', () => {
  settingsOpen = settings()?.open ?? false
})
document.body.addEventListener('htmx:afterSwap', () => {
  if (settings()) {
    settings().open = settingsOpen
  }
})

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

// A question is dragged by its handle, so that its words can still be selected. The line shows where it lands.
const cards = document.getElementById('cards')
let dragged = null
let landing = null

const unmark = () => cards.querySelectorAll('.editor-card--before, .editor-card--after')
  .forEach(card => card.classList.remove('editor-card--before', 'editor-card--after'))

const landingAt = y => {
  const all = [...cards.querySelectorAll('.editor-card')]
  const next = all.find(card => y < card.getBoundingClientRect().top + card.offsetHeight / 2)
  return next
    ? { card: next, mark: 'editor-card--before', place: Number(next.dataset.place) }
    : { card: all.at(-1), mark: 'editor-card--after', place: all.length }
}

if (cards) {
  cards.querySelectorAll('.editor-card').forEach(card => {
    const handle = document.createElement('span')
    handle.className = 'editor-card__handle'
    handle.title = 'Drag to move this question'
    handle.setAttribute('aria-hidden', 'true')
    handle.draggable = true
    card.prepend(handle)
  })
  cards.addEventListener('dragstart', event => {
    if (event.target.classList?.contains('editor-card__handle')) {
      dragged = event.target.closest('.editor-card')
      event.dataTransfer.effectAllowed = 'move'
      event.dataTransfer.setDragImage(dragged, 20, 20)
    }
  })
  document.addEventListener('dragover', event => {
    if (dragged) {
      event.preventDefault()
      landing = landingAt(event.clientY)
      unmark()
      landing.card.classList.add(landing.mark)
    }
  })
  document.addEventListener('drop', event => {
    if (dragged && landing) {
      event.preventDefault()
      const from = Number(dragged.dataset.place)
      const to = landing.place > from ? landing.place - 1 : landing.place
      if (to !== from) {
        const form = dragged.querySelector('form[action$="/move"]')
        const place = document.createElement('input')
        place.type = 'hidden'
        place.name = 'to'
        place.value = to
        form.append(place)
        form.submit()
      }
    }
  })
  document.addEventListener('dragend', () => {
    dragged = null
    landing = null
    unmark()
  })
}
