// The map beside the list of /map. The list is complete without it, so it appears only when everything for it has come.
import { Map as LeafletMap, control, latLng, latLngBounds, tileLayer } from 'leaflet/dist/leaflet-src.esm.js';
import { drawGround } from './map/ground.js';
import { Objects } from './map/objects.js';
import { Pins } from './map/pins.js';
import { Words } from './map/words.js';

const FARTHEST = 5;
const CLOSEST = 19;

async function read(address) {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(`${address}: ${answer.status}`);
  }

  return answer.json();
}

function createMap(element, words) {
  // Without tiles Leaflet knows no limits of zooming, so they are said here.
  const map = new LeafletMap(element, { minZoom: FARTHEST, maxZoom: CLOSEST, zoomControl: false, attributionControl: false });
  control.zoom({ position: 'topright', zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map);
  return map;
}

// «?at=48.68,29.24» is how the page of an object leads here.
function placeAskedFor() {
  const [latitude, longitude] = (new URLSearchParams(location.search).get('at') ?? '').split(',').map(Number);
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? latLng(latitude, longitude) : null;
}

function lookAt(map, objects, ground) {
  const place = placeAskedFor();
  if (place) {
    map.setView(place, 17, { animate: false });
    return;
  }

  const points = objects.all.length > 0 ? latLngBounds(objects.all.map((one) => one.at)) : null;
  const bounds = points ?? ground.bounds;
  if (bounds) {
    map.fitBounds(bounds, { padding: [28, 28], maxZoom: 16, animate: false });
  } else {
    map.setView([48.5, 31.2], FARTHEST + 1, { animate: false });
  }
}

async function start(element) {
  const words = new Words(JSON.parse(element.dataset.words), document.documentElement.lang);
  element.hidden = false;
  try {
    const [data, base] = await Promise.all([read(element.dataset.objects), read(element.dataset.base)]);
    const map = createMap(element, words);
    const owners = [base.attribution, element.dataset.tiles ? element.dataset.tilesAttribution : ''].filter(Boolean).join('; ');
    if (owners) {
      control.attribution({ prefix: false }).addAttribution(new Option(owners).innerHTML).addTo(map);
    }

    const objects = new Objects(data);
    const ground = drawGround(map, base, Boolean(element.dataset.tiles));
    if (element.dataset.tiles) {
      tileLayer(element.dataset.tiles, { minZoom: FARTHEST, maxZoom: CLOSEST }).addTo(map);
    }

    lookAt(map, objects, ground);
    new Pins(map, objects, words, document.querySelectorAll('#list [data-number]')).show();
    element.dataset.state = 'ready';
  } catch (error) {
    element.dataset.state = 'failed';
    element.classList.add('failed');
    element.textContent = words.failed;
    throw error;
  }
}

const element = document.getElementById('map');
if (element) {
  start(element);
}
