// Keys for whoever lives on their desk. They can be switched off (WCAG 2.1.4), and never take what is typed into a field.
const help = document.querySelector('[data-keys]').content.firstElementChild
const button = help.querySelector('button')
const rows = [...document.querySelectorAll('[data-row]')]
const where = { d: '/desk', m: '/desk/members', h: '/' }
let went = 0

document.querySelector('main').append(help)
name()
button.addEventListener('click', () => { keep(!on()); name() })

// who has put a row aside goes on with the next one
const left = sessionStorage.getItem('row')
sessionStorage.removeItem('row')
if (left !== null && on()) focus(Math.min(+left, rows.length - 1))

addEventListener('keydown', event => {
  if (!on() || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input:not([type=hidden]), textarea, select, [contenteditable]')) return
  const key = event.key
  const at = rows.findIndex(row => row.contains(document.activeElement))
  if (event.timeStamp - went < 1500 && where[key]) location.href = where[key]
  else if (key === 'g') went = event.timeStamp
  else if (key === 'j') focus(Math.min(at + 1, rows.length - 1))
  else if (key === 'k') focus(Math.max(at - 1, 0))
  else if (key === 'o') rows[at]?.querySelector('[data-open]').click()
  else if (key === 'e') { if (rows[at]?.querySelector('[data-aside]')) { sessionStorage.setItem('row', at); rows[at].querySelector('[data-aside]').click() } }
  else if (key === '?') { help.querySelector('h2').focus(); help.scrollIntoView() }
  else return
  if (key !== 'g') went = 0
  event.preventDefault()
})

function focus(row) {
  rows[row]?.querySelector('.name').focus()
  rows[row]?.scrollIntoView({ block: 'nearest' })
}

function name() {
  button.textContent = on() ? button.dataset.off : button.dataset.on
}

function on() {
  return localStorage.getItem('keys') !== 'off'
}

function keep(wanted) {
  wanted ? localStorage.removeItem('keys') : localStorage.setItem('keys', 'off')
}
