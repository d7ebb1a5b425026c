// A visit's form: photos become small on the phone, the position is asked for by a press, and a lost answer loses nothing.
import { forget, keep, putBack } from './visit/draft.js';

const LONGER_SIDE = 1600;
const QUALITY = 0.82;
const PATIENCE_MS = 90000;

// Drawn anew, a picture has no metadata: no place, no device.
async function shrunk(file) {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, LONGER_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const bytes = await new Promise((done) => canvas.toBlob(done, 'image/jpeg', QUALITY));
  return bytes ? new File([bytes], file.name.replace(/\.[^.]*$/, '') + '.jpg', { type: 'image/jpeg' }) : file;
}

// What the browser cannot read goes as it is, and the server says what is wrong with it.
async function shrinkAll(input) {
  const kept = new DataTransfer();
  for (const file of input.files) {
    kept.items.add(await shrunk(file).catch(() => file));
  }
  input.files = kept.files;
}

function watchPhotos(form) {
  const input = form.querySelector('[type=file]');
  const said = form.querySelector('#pictures-said');
  let last = Promise.resolve();
  if (!input) {
    return () => last;
  }
  input.addEventListener('change', () => {
    input.setAttribute('aria-busy', 'true');
    last = shrinkAll(input).catch(() => {}).then(() => {
      input.removeAttribute('aria-busy');
      said.textContent = form.dataset.chosen.replace('{0}', input.files.length);
    });
  });
  return () => last;
}

function offerPosition(form) {
  const block = form.querySelector('#position');
  if (!block || !window.isSecureContext || !navigator.geolocation) {
    return;
  }
  block.hidden = false;
  block.querySelector('button').addEventListener('click', () => navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      form.elements.Latitude.value = coords.latitude;
      form.elements.Longitude.value = coords.longitude;
      form.elements.Accuracy.value = coords.accuracy;
      block.querySelector('[role=status]').textContent = block.dataset.found.replace('{0}', Math.max(1, Math.round(coords.accuracy)));
    },
    () => { block.querySelector('[role=status]').textContent = block.dataset.failed; },
    { enableHighAccuracy: true, timeout: 20000, maximumAge: 10000 },
  ));
}

// The page that says what is wrong takes the place of the form; chosen photos move over to it.
function show(html, form) {
  const photos = form.querySelector('[type=file]')?.files;
  if (!photos) {
    // One button and nothing typed: the page itself may come.
    form.submit();
    return true;
  }
  const answered = new DOMParser().parseFromString(html, 'text/html');
  const fresh = answered.querySelector('#visit');
  if (!fresh) {
    return false;
  }
  document.title = answered.title;
  document.querySelector('#visit').replaceWith(document.adoptNode(fresh));
  fresh.querySelector('[type=file]').files = photos;
  fresh.querySelector('.lost')?.remove();
  begin(fresh);
  keep(fresh);
  fresh.querySelector('.errors')?.focus();
  return true;
}

function tell(said, words, form) {
  said.textContent = words;
  if (words === form.dataset.signIn) {
    const way = document.createElement('a');
    way.href = `/staff/sign-in?return=${encodeURIComponent(window.location.pathname + window.location.search)}`;
    way.textContent = form.dataset.signInWords;
    said.append(' ', way);
  }
  said.hidden = false;
}

// A key of its own makes it another visit.
function another(form) {
  if (!window.crypto?.randomUUID) {
    return false;
  }
  form.elements.Key.value = crypto.randomUUID();
  form.elements.SeenAt.value = '';
  return true;
}

function begin(form) {
  const photosReady = watchPhotos(form);
  const said = form.querySelector('#visit-said, .said');
  const button = form.querySelector('.dock button, .btn b');
  const words = button.textContent;
  let isSending = false;
  let isSent = false;
  offerPosition(form);

  // Back on this page after it was sent: what is written now is another visit.
  window.addEventListener('pageshow', () => {
    if (isSent && another(form)) {
      isSent = isSending = false;
      button.textContent = words;
    }
  });

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (isSending) {
      return;
    }
    isSending = true;
    said.hidden = true;
    button.textContent = form.dataset.sending;
    await photosReady();
    form.elements.SeenAt.value ||= Date.now();
    if (form.id === 'visit') {
      keep(form);
    }
    const patience = new AbortController();
    let trouble = form.dataset.failed;
    const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
    try {
      const answer = await fetch(form.action, { method: 'POST', body: new FormData(form), signal: patience.signal });
      if (answer.redirected && new URL(answer.url).pathname.startsWith('/staff/visits/')) {
        isSent = true;
        forget();
        window.location.assign(answer.url);
        return;
      }
      const isOut = answer.redirected || answer.status === 401;
      trouble = isOut ? form.dataset.signIn : trouble;
      if (!isOut && answer.status < 500 && show(await answer.text(), form)) {
        return;
      }
    } catch {
      // Told below, as an answer that makes no sense is.
    } finally {
      clearTimeout(timer);
    }
    isSending = false;
    button.textContent = words;
    tell(said, trouble, form);
  });
}

const form = document.querySelector('#visit, #as-it-was');
if (form) {
  begin(form);
  if (form.id === 'visit') {
    if (!form.querySelector('.errors') && putBack(form)) {
      tell(form.querySelector('#visit-said'), form.dataset.cameBack, form);
      // As it came back it is the visit that was sent; written further, it is another.
      form.addEventListener('input', () => another(form), { once: true });
    }
    for (const change of ['input', 'change']) {
      document.addEventListener(change, () => keep(document.querySelector('#visit')));
    }
  }
}
