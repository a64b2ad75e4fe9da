// Asks the browser for a passkey when the form is sent, and sends what it answers with the form.
const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), letter => letter.charCodeAt(0))
const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '')

const field = document.querySelector('[data-passkey]')
const form = field.form
const said = form.querySelector('output')

async function answer() {
  const asked = JSON.parse(field.dataset.options)
  asked.challenge = bytes(asked.challenge)
  if (asked.user) asked.user.id = bytes(asked.user.id)
  for (const known of [...(asked.excludeCredentials || []), ...(asked.allowCredentials || [])]) known.id = bytes(known.id)
  const key = await navigator.credentials[field.dataset.passkey]({ publicKey: asked })
  const response = {}
  for (const part of ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle']) {
    if (key.response[part]) response[part] = text(key.response[part])
  }
  return JSON.stringify({ id: key.id, rawId: key.id, type: key.type, response, clientExtensionResults: {} })
}

form.addEventListener('submit', async event => {
  event.preventDefault()
  said.textContent = ''
  try {
    field.value = await answer()
    form.submit()
  } catch {
    said.textContent = field.dataset.failed
  }
})

if (location.hash === '#start') form.requestSubmit()
