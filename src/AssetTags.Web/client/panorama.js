// Turns the flat picture of a panorama into one that can be looked about in.
import 'pannellum/build/pannellum.js';

const STEP = 15;
const ZOOM = 10;

// Graphics of phones take textures up to a size of their own; a picture beyond it is drawn smaller first.
function fitting(image) {
  const gl = document.createElement('canvas').getContext('webgl');
  const most = gl ? gl.getParameter(gl.MAX_TEXTURE_SIZE) : 0;
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  const canvas = document.createElement('canvas');
  const scale = Math.min(1, most / image.naturalWidth);
  [canvas.width, canvas.height] = [Math.round(image.naturalWidth * scale), Math.round(image.naturalHeight * scale)];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return most > 0 ? canvas : null;
}

function show(figure, image) {
  const panorama = fitting(image);
  if (!panorama) {
    return;
  }

  const room = figure.querySelector('.room');
  const turn = figure.querySelector('.turn');
  figure.classList.add('turning');
  turn.hidden = false;
  // Handed over as a canvas, so that neither a blob nor another request is needed.
  const viewer = window.pannellum.viewer(room, { type: 'equirectangular', panorama, dynamic: true, dynamicUpdate: true, autoLoad: true, showControls: false, keyboardZoom: true, hfov: 100, strings: { noPanoramaError: '' } });
  room.setAttribute('role', 'application');
  room.setAttribute('aria-label', figure.dataset.label);
  const acts = {
    left: () => viewer.setYaw(viewer.getYaw() - STEP, false),
    right: () => viewer.setYaw(viewer.getYaw() + STEP, false),
    up: () => viewer.setPitch(viewer.getPitch() + STEP, false),
    down: () => viewer.setPitch(viewer.getPitch() - STEP, false),
    closer: () => viewer.setHfov(viewer.getHfov() - ZOOM, false),
    farther: () => viewer.setHfov(viewer.getHfov() + ZOOM, false),
  };
  figure.querySelectorAll('button[data-act]').forEach((button) => button.addEventListener('click', () => {
    acts[button.dataset.act]();
    figure.dataset.yaw = Math.round(viewer.getYaw());
  }));
  const ready = () => {
    // The picture stands still: it is handed to the graphics once.
    viewer.setUpdate(false);
    figure.dataset.state = 'ready';
  };
  // A canvas needs no loading, so the viewer may be ready before anybody can listen.
  if (viewer.isLoaded()) {
    ready();
  } else {
    viewer.on('load', ready);
  }

  viewer.on('error', () => {
    figure.dataset.state = 'failed';
    figure.classList.remove('turning');
    turn.hidden = true;
  });
}

for (const figure of document.querySelectorAll('figure.panorama[data-picture]')) {
  // The flat picture is a small one; looking about needs a larger. Until it has come, and if it does not, the flat one stays.
  const picture = new Image();
  picture.addEventListener('load', () => show(figure, picture), { once: true });
  picture.src = figure.dataset.picture;
}
