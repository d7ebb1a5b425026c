// How far the phone is from the object: asked for by a press, worked out here, sent nowhere.
const EARTH_METRES = 6371008.8;

function metresBetween(a, b) {
  const radians = (degrees) => (degrees * Math.PI) / 180;
  const half = (degrees) => Math.sin(radians(degrees) / 2) ** 2;
  const arc = half(b.latitude - a.latitude) + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(b.longitude - a.longitude);
  return 2 * EARTH_METRES * Math.asin(Math.sqrt(arc));
}

// No more exact than the phone is sure of.
function rounded(metres, accuracy) {
  const step = accuracy > 50 || metres > 1000 ? 50 : metres > 100 ? 10 : 5;
  return Math.max(step, Math.round(metres / step) * step);
}

function ask(block, button, answer) {
  const object = { latitude: Number(block.dataset.lat), longitude: Number(block.dataset.lon) };
  button.setAttribute('aria-busy', 'true');
  const say = (text) => {
    button.removeAttribute('aria-busy');
    answer.textContent = text;
  };
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      const metres = rounded(metresBetween(coords, object), coords.accuracy);
      say(block.dataset.found.replace('{0}', metres.toLocaleString(document.documentElement.lang)));
    },
    () => say(block.dataset.failed),
    { enableHighAccuracy: true, timeout: 20000, maximumAge: 10000 },
  );
}

for (const block of document.querySelectorAll('.distance[data-lat][data-lon]')) {
  // Browsers give a position to secure pages only; elsewhere there is nothing to offer.
  if (window.isSecureContext && navigator.geolocation) {
    const button = block.querySelector('button');
    block.hidden = false;
    button.addEventListener('click', () => ask(block, button, block.querySelector('[role=status]')));
  }
}
