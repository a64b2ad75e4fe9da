// Chooses the square of a photo that is kept: by sliders, or by dragging the picture. Without this, the middle is taken.
const box = document.getElementById('crop')
const {file, size, x, y} = box.closest('form').elements
const canvas = box.querySelector('canvas')
const pen = canvas.getContext('2d')
let picture

file.addEventListener('change', async () => {
  picture = await createImageBitmap(file.files[0], {imageOrientation: 'from-image'}).catch(() => null)
  box.hidden = box.disabled = !picture
  if (!picture) return
  const side = Math.min(picture.width, picture.height)
  size.min = Math.min(64, side)
  size.max = side
  size.value = side
  moveTo((picture.width - side) / 2, (picture.height - side) / 2)
})

size.addEventListener('input', () => {
  // what is in the middle stays there
  const middle = {x: +x.value + before / 2, y: +y.value + before / 2}
  moveTo(middle.x - size.value / 2, middle.y - size.value / 2)
})
x.addEventListener('input', draw)
y.addEventListener('input', draw)

canvas.addEventListener('pointerdown', event => canvas.setPointerCapture(event.pointerId))
canvas.addEventListener('pointermove', event => {
  if (!canvas.hasPointerCapture(event.pointerId)) return
  const scale = size.value / canvas.clientWidth
  moveTo(x.value - event.movementX * scale, y.value - event.movementY * scale)
})

let before
function moveTo(left, top) {
  x.max = picture.width - size.value
  y.max = picture.height - size.value
  x.value = Math.round(left)
  y.value = Math.round(top)
  before = +size.value
  draw()
}

function draw() {
  pen.drawImage(picture, x.value, y.value, size.value, size.value, 0, 0, canvas.width, canvas.height)
}
