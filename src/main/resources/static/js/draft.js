// Keeps what is being written: in this tab at once, on the server a moment later. Neither a reload nor a broken link loses it, and
// what was perhaps sent is sent again under the same key, so that it is posted once. Without this, a button keeps it.
const said = document.querySelector('[data-draft]')
const form = said.closest('form')
const { _csrf, _once } = form.elements
const fields = ['kind', 'title', 'text'].filter(name => form.elements[name])
const key = `draft ${said.dataset.who} ${said.dataset.draft}`
let kept = JSON.parse(sessionStorage.getItem(key))
let wait, asking

const mine = /^#p\d+$/.test(location.hash) && document.querySelector(location.hash + ' a[href$="/edit"]')
if (mine || location.hash === '#begun') {
  for (const name of Object.keys(sessionStorage)) if (name.startsWith('draft ') && JSON.parse(sessionStorage[name]).sent) delete sessionStorage[name]
  kept = JSON.parse(sessionStorage.getItem(key))
}
if ('typed' in said.dataset) {
  keep({ saved: false })
  save()
} else if (kept && (kept.sent || !kept.saved)) {
  for (const name of fields) form.elements[name].value = kept[name]
  if (kept.sent) _once.value = kept.once
  else save()
}

form.addEventListener('input', () => {
  keep({ saved: false })
  clearTimeout(wait)
  wait = setTimeout(save, 1500)
})
form.addEventListener('submit', event => {
  clearTimeout(wait)
  asking?.abort()
  if (!navigator.onLine) event.preventDefault()
  keep(navigator.onLine ? { sent: true } : { saved: false })
  said.textContent = navigator.onLine ? '' : said.dataset.offline
})
addEventListener('online', () => kept && !kept.saved && !kept.sent && save())

function keep(changes) {
  if (kept?.sent && !changes.sent) _once.value = fresh()
  kept = { ...typed(), once: _once.value, ...changes }
  sessionStorage.setItem(key, JSON.stringify(kept))
}

async function save() {
  asking?.abort()
  asking = new AbortController()
  const now = typed()
  const body = new URLSearchParams({ ...now, quiet: 'on', _csrf: _csrf.value, _once: fresh() })
  // whoever leaves the page at once has it kept all the same; browsers take no more than 64 KB then
  const keepalive = body.toString().length < 60_000
  const answer = await fetch(said.dataset.draft, { method: 'POST', body, keepalive, signal: asking.signal }).catch(() => null)
  const safe = answer?.ok && answer.url.endsWith('/draft')
  if (safe && !kept.sent && fields.every(name => now[name] === form.elements[name].value)) keep({ saved: true })
  if (!kept.sent) said.textContent = safe ? said.dataset.kept : said.dataset.offline
}

function typed() {
  return Object.fromEntries(fields.map(name => [name, form.elements[name].value]))
}

function fresh() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('')
}
