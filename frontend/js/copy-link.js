// Copies the address of the link that stands before the button.

const BUTTON = '.copy-link';

document.addEventListener('click', async (event) => {
  const button = event.target instanceof Element && event.target.closest(BUTTON);
  if (!button) {
    return;
  }
  const status = button.parentElement.querySelector('[role="status"]');
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(button.parentElement.querySelector('a').href);
    status.textContent = button.dataset.copied;
  } catch (refused) {
    console.warn(refused);
    status.textContent = button.dataset.failed;
  }
});
