// A chart as PNG: the browser draws the chart's SVG file, which stands beside the button, in its own typefaces.

const BUTTON = 'button.chart-png';
const SCALE = 2;

async function drawn(address) {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`No picture at ${address}: ${response.status}`);
  }
  const image = new Image();
  // The page's policy lets images come from data addresses, not from blobs.
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(await response.text());
  await image.decode();
  return image;
}

function png(image) {
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas gives no picture'))), 'image/png');
  });
}

function save(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

document.addEventListener('click', async (event) => {
  const button = event.target instanceof Element && event.target.closest(BUTTON);
  if (!button) {
    return;
  }
  const status = button.parentElement.querySelector('[role="status"]');
  status.textContent = '';
  try {
    const image = await drawn(button.parentElement.querySelector('a[download]').href);
    save(await png(image), button.dataset.file);
  } catch (failure) {
    console.warn(failure);
    status.textContent = button.dataset.failed;
  }
});
