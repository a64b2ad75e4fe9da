// Shows what is alike while a name or a title is typed. The page does the same without this, when it is sent.
for (const list of document.querySelectorAll('[data-alike]')) {
  const [field, ...kept] = document.querySelectorAll(`main [name="${list.dataset.alike}"]`)
  let wait
  field.addEventListener('input', () => {
    clearTimeout(wait)
    wait = setTimeout(async () => {
      const typed = field.value
      const answer = await fetch((list.dataset.from ?? '/organizations/alike?q=') + encodeURIComponent(typed))
      if (!answer.ok || typed !== field.value) return
      const { question, found } = await answer.json()
      for (const hidden of kept) hidden.value = typed
      list.closest('[data-found]')?.removeAttribute('hidden')
      list.querySelector('p').textContent = question
      list.querySelector('ul').replaceChildren(...found.map(one => line(one, list.dataset.choose)))
    }, 400)
  })
}

function line({ address, path, name, what }, choose) {
  const bdi = element('bdi', {}, name)
  const meta = element('span', { className: 'meta' }, what)
  return element('li', {}, ...(choose
    ? [element('label', { className: 'row' }, element('input', { type: 'radio', name: choose, value: address }), element('span', {}, bdi, ' ', meta))]
    : [element('a', { href: path }, bdi), meta]))
}

function element(name, properties, ...inside) {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...inside)
  return made
}
