// A tick puts its sentence into the letter, and taking it away takes it out. The button does the same without this.
const letter = document.querySelector('textarea[name=body]')
for (const box of document.querySelectorAll('[data-sentence]')) {
  box.addEventListener('change', () => {
    const sentence = '\n\n' + box.dataset.sentence
    if (!box.checked) letter.value = letter.value.replace(sentence, '')
    else if (!letter.value.includes(sentence)) {
      const unwritten = /\[[^\]\n]*\](?!\()/.exec(letter.value)
      const at = unwritten ? unwritten.index + unwritten[0].length : letter.value.trimEnd().length
      letter.value = letter.value.slice(0, at) + sentence + letter.value.slice(at)
    }
  })
}
document.querySelector('[data-put]').hidden = true
