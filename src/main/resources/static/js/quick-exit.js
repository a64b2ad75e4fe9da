// Leaves at once, before the answer to the form is here: by the button, or by pressing Escape three times.
const form = document.querySelector('form.exit')
const pressed = []

function leave(event) {
  event?.preventDefault()
  document.title = '…'
  document.body.hidden = true
  try {
    sessionStorage.clear()
    localStorage.clear()
  } catch {
    // a browser that keeps nothing has nothing to forget
  }
  fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), keepalive: true, redirect: 'manual' })
  location.replace(form.dataset.to)
}

form.addEventListener('submit', leave)
addEventListener('keydown', event => {
  if (event.key !== 'Escape') return
  pressed.push(event.timeStamp)
  if (pressed.length > 2 && event.timeStamp - pressed.at(-3) < 1500) leave()
})
// who comes back by the browser's button sees the page as it is for a visitor
addEventListener('pageshow', event => event.persisted && location.reload())
