// Offers names while one is typed after an @. Without this, an @ with the whole name does the same.
const box = document.querySelector('[data-people]')
const { text } = box.closest('form').elements
let wait

text.addEventListener('input', () => {
  clearTimeout(wait)
  wait = setTimeout(offer, 250)
})

async function offer() {
  const end = text.selectionStart
  const before = text.value.slice(0, end)
  const typed = /(?:^|[^\p{L}\p{N}@])@([\p{L}\p{N}][\p{L}\p{M}\p{N}. '’-]{0,40})$/u.exec(before)?.[1]
  if (!typed) return box.replaceChildren()
  const answer = await fetch(box.dataset.people + encodeURIComponent(typed)).catch(() => null)
  if (!answer?.ok || before !== text.value.slice(0, text.selectionStart)) return
  const names = await answer.json()
  box.replaceChildren(...names.map(name => {
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'button quiet', textContent: name, dir: 'auto' })
    button.addEventListener('click', () => {
      text.setRangeText(name + ' ', end - typed.length, end, 'end')
      text.focus()
      box.replaceChildren()
      text.dispatchEvent(new Event('input', { bubbles: true }))
    })
    return button
  }))
}
