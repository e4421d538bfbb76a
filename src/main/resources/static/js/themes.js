// Coding by the keyboard. Everything here can be done by the form alone.
const form = document.getElementById('coding')
const keys = document.getElementById('keys')

const press = button => button && form.requestSubmit(button)
const tick = (name, digit) => {
  const box = form.querySelector(`input[name="${name}"][data-key="${digit}"]`)
  if (!box) {
    return
  }
  box.checked = !box.checked
  const other = name === 'strong' ? 'theme' : 'strong'
  const pair = form.querySelector(`input[name="${other}"][data-key="${digit}"]`)
  if (pair && box.checked === (name === 'strong')) {
    pair.checked = box.checked
  }
}

const actions = {
  Enter: () => press(document.getElementById('save')),
  s: () => press(document.getElementById('accept')),
  n: () => document.getElementById('later')?.click(),
  u: () => document.getElementById('undo')?.click(),
  t: () => document.getElementById('newTheme')?.focus(),
  '?': () => { keys.open = !keys.open }
}

const isTyping = target => target.matches('textarea, select, summary, a, button, input:not([type=checkbox])')

document.addEventListener('keydown', event => {
  if (!form || event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat) {
    return
  }
  const target = event.target
  if (target.id === 'newTheme' && event.key === 'Escape') {
    target.blur()
  }
  if (isTyping(target)) {
    return
  }
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)
  if (digit) {
    event.preventDefault()
    tick(event.shiftKey ? 'strong' : 'theme', digit[1])
  } else if (actions[event.key]) {
    event.preventDefault()
    actions[event.key]()
  }
})

// Strongly felt means the theme too, and no theme cannot be strongly felt.
form?.addEventListener('change', event => {
  const { name, value, checked } = event.target
  if ((name === 'strong' && checked) || (name === 'theme' && !checked)) {
    const other = name === 'strong' ? 'theme' : 'strong'
    const pair = form.querySelector(`input[name="${other}"][value="${value}"]`)
    if (pair) {
      pair.checked = checked
    }
  }
})
