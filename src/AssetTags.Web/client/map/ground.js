import { DivIcon, GeoJSON, Marker, Canvas, layerGroup } from 'leaflet/dist/leaflet-src.esm.js';
import { Dots } from './dots.js';

const NAMES_FROM_ZOOM = 15;
const MOST_NAMES = 14;

/** Draws the community's boundary and streets, so that the map needs nobody's tiles. Returns the bounds of what it drew. */
export function drawGround(map, { boundary, streets }, hasTiles) {
  const canvas = new Canvas({ padding: 0.5 });
  const area = boundary && new GeoJSON(boundary, { renderer: canvas, interactive: false }).addTo(map);
  const lines = streets && !hasTiles ? drawStreets(map, streets, canvas) : null;
  const colour = () => {
    const of = (name) => getComputedStyle(map.getContainer()).getPropertyValue(name).trim();
    area?.setStyle({ color: of('--edge'), weight: 2, dashArray: '6 5', fillColor: of('--card'), fillOpacity: hasTiles ? 0 : 0.55 });
    lines?.setColour(of('--edge'));
  };
  colour();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', colour);
  return { bounds: [area?.getBounds(), lines?.bounds].find((bounds) => bounds?.isValid()) ?? null };
}

function drawStreets(map, streets, canvas) {
  const isDotted = ({ geometry }) => geometry.type.endsWith('Point');
  const lines = new GeoJSON({ type: 'FeatureCollection', features: streets.features.filter((f) => !isDotted(f)) }, { renderer: canvas, interactive: false }).addTo(map);
  const dots = new Dots(streets.features.filter(isDotted).flatMap(({ geometry }) => (geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates)));
  dots.addTo(map);
  nameStreets(map, streets.features);
  return {
    bounds: lines.getBounds().isValid() ? lines.getBounds() : dots.bounds,
    setColour(colour) {
      lines.setStyle({ color: colour, weight: 3, opacity: 0.6, fillOpacity: 0.15 });
      dots.setColour(colour);
    },
  };
}

// The names of streets whose middle is in view, none over another.
function nameStreets(map, features) {
  const named = features.filter(({ properties }) => properties.name).map(({ properties, geometry }) => ({ name: properties.name, at: middleOf(geometry.coordinates.flat(9)) }));
  const group = layerGroup().addTo(map);
  const draw = () => {
    group.clearLayers();
    if (map.getZoom() < NAMES_FROM_ZOOM) {
      return;
    }

    const taken = [];
    for (const { name, at } of named.filter((street) => map.getBounds().contains(street.at))) {
      const { x, y } = map.latLngToContainerPoint(at);
      const half = name.length * 4;
      if (taken.length < MOST_NAMES && taken.every((other) => Math.abs(other.y - y) > 18 || Math.abs(other.x - x) > other.half + half)) {
        taken.push({ x, y, half });
        group.addLayer(nameOf(name, at));
      }
    }
  };
  map.on('moveend', draw);
  map.whenReady(draw);
}

function nameOf(name, at) {
  const label = document.createElement('span');
  label.textContent = name;
  const marker = new Marker(at, { icon: new DivIcon({ className: 'street', html: label, iconSize: [0, 0] }), interactive: false, keyboard: false, zIndexOffset: -1000 });
  marker.on('add', () => marker.getElement().setAttribute('aria-hidden', 'true'));
  return marker;
}

// Of longitudes and latitudes by turns: the place half-way along the list.
function middleOf(numbers) {
  const half = Math.floor(numbers.length / 4) * 2;
  return [numbers[half + 1], numbers[half]];
}
