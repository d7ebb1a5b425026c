// The box for scans: a USB scanner types into it wherever the focus is; a phone's camera fills it.
const form = document.querySelector('#scan-form');
const box = document.querySelector('#scan');
const camera = document.querySelector('#camera');
const button = document.querySelector('#camera-button');
const failed = document.querySelector('#camera-failed');

const PAUSE = 120;

// A scanner is a keyboard: what it types belongs in the box, unless somebody is typing elsewhere. Its Enter must press no button.
let typing = false;
document.addEventListener('keydown', (event) => {
  const elsewhere = document.activeElement !== box && !document.activeElement?.closest('input:not([type=hidden]), select, textarea');
  if (elsewhere && event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey) {
    typing = true;
    box.value = '';
    box.focus();
  } else if (event.key === 'Enter' && typing && document.activeElement !== box) {
    event.preventDefault();
  }
});

async function reader() {
  try {
    if ('BarcodeDetector' in window && (await window.BarcodeDetector.getSupportedFormats()).includes('qr_code')) {
      const detector = new window.BarcodeDetector({ formats: ['qr_code'] });
      return async (video) => (await detector.detect(video))[0]?.rawValue;
    }
  } catch {
    // Some browsers have the name and nothing behind it.
  }

  const { decode } = await import(new URL('decoder.js', import.meta.url).href);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (video) => {
    [canvas.width, canvas.height] = [video.videoWidth, video.videoHeight];
    context.drawImage(video, 0, 0);
    return decode(context.getImageData(0, 0, canvas.width, canvas.height));
  };
}

let stream;

function stop() {
  stream?.getTracks().forEach((track) => track.stop());
  stream = undefined;
  camera.hidden = true;
  button.querySelector('span').textContent = button.dataset.start;
}

function offerTorch(track) {
  const torch = camera.querySelector('.torch');
  torch.hidden = !track.getCapabilities?.().torch;
  torch.onclick = () => {
    const on = torch.getAttribute('aria-pressed') !== 'true';
    torch.setAttribute('aria-pressed', on);
    track.applyConstraints({ advanced: [{ torch: on }] });
  };
}

async function start() {
  failed.hidden = true;
  stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } } });
  const video = camera.querySelector('video');
  video.srcObject = stream;
  camera.hidden = false;
  button.querySelector('span').textContent = button.dataset.stop;
  offerTorch(stream.getVideoTracks()[0]);
  await video.play();
  const read = await reader();
  while (stream) {
    const text = video.videoWidth > 0 ? await read(video) : undefined;
    if (text && stream) {
      navigator.vibrate?.(60);
      stop();
      box.value = text;
      form.requestSubmit();
      return;
    }

    await new Promise((done) => { setTimeout(done, PAUSE); });
  }
}

if (form && navigator.mediaDevices?.getUserMedia) {
  button.dataset.start = button.querySelector('span').textContent;
  button.hidden = false;
  button.addEventListener('click', () => (stream ? stop() : start().catch(() => {
    stop();
    failed.textContent = camera.dataset.failed;
    failed.hidden = false;
    box.focus();
  })));
}
