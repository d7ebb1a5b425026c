import { DivIcon, Marker, layerGroup } from 'leaflet/dist/leaflet-src.esm.js';
import { Clusters } from './clusters.js';
import { openCard } from './card.js';

const TONES = ['ok', 'warn', 'bad', '', 'bad', ''];
const MOST_IN_CARD = 20;

/**
 * Pins carry the numbers of the list. Those of the page of the list that is shown stand out, and the rest is gathered;
 * only what is in view exists in the document, however many objects there are.
 */
export class Pins {
  #map;
  #words;
  #layers;
  #areas;
  #shown = new Map();
  #group = layerGroup();

  constructor(map, objects, words, rows) {
    this.#map = map;
    this.#words = words;
    const listed = new Set([...rows].map((row) => Number(row.dataset.number)));
    const exact = objects.all.filter((one) => one.isExact);
    this.#layers = [
      { clusters: new Clusters(exact.filter((one) => !listed.has(one.number)), 64, 'r'), isListed: false },
      { clusters: new Clusters(exact.filter((one) => listed.has(one.number)), 40, 'l'), isListed: true },
    ];
    this.#areas = objects.areas(objects.all);
    rows.forEach((row) => this.#leadFrom(row, objects.byNumber.get(Number(row.dataset.number))));
  }

  show() {
    this.#group.addTo(this.#map);
    this.#map.on('moveend', () => this.#draw());
    this.#draw();
  }

  #draw() {
    const bounds = this.#map.getBounds().pad(0.15);
    const wanted = new Map();
    for (const { clusters, isListed } of this.#layers) {
      clusters.within(bounds, this.#map.getZoom()).forEach((spot) => wanted.set(spot.key, () => this.#pin(spot, clusters, isListed)));
    }

    this.#areas.filter(([first]) => bounds.contains(first.at))
      .forEach((members) => wanted.set(`a${members[0].at.join()}`, () => this.#area(members)));
    for (const [key, marker] of this.#shown) {
      if (!wanted.has(key)) {
        this.#group.removeLayer(marker);
        this.#shown.delete(key);
      }
    }

    for (const [key, make] of wanted) {
      if (!this.#shown.has(key)) {
        this.#shown.set(key, make().addTo(this.#group));
      }
    }
  }

  #pin(spot, clusters, isListed) {
    if (spot.one) {
      const name = `${spot.one.number}. ${[spot.one.name, spot.one.address, this.#words.states[spot.one.state]].filter(Boolean).join(', ')}`;
      const look = `pin ${isListed ? 'listed' : 'other'} ${TONES[spot.one.state]}`;
      return this.#marker(spot.at, look, String(spot.one.number), name, (marker) => this.#card(marker, [spot.one]));
    }

    const open = (marker) => this.#part(marker, spot, clusters);
    if (!isListed) {
      return this.#marker(spot.at, 'ring', String(spot.count), this.#words.countOf(spot.count), open);
    }

    const members = clusters.membersOf(spot.cluster, Infinity);
    const names = members.slice(0, 3).map((one) => `${one.number}. ${one.name}`).join('; ');
    return this.#marker(spot.at, 'pin listed many', `${members[0].number}…`, `${this.#words.countOf(spot.count)}: ${names}${members.length > 3 ? '…' : ''}`, open);
  }

  #area(members) {
    const name = `${this.#words.countOf(members.length)}. ${this.#words.approximate}`;
    return this.#marker(members[0].at, 'ring area', `≈${members.length}`, name, (marker) => this.#card(marker, members, this.#words.approximate));
  }

  // Objects at one address never part, so their cluster tells what it holds.
  #part(marker, spot, clusters) {
    const zoom = clusters.zoomThatParts(spot.cluster);
    if (zoom <= this.#map.getMaxZoom()) {
      this.#map.setView(spot.at, Math.max(zoom, this.#map.getZoom() + 1));
    } else {
      this.#card(marker, clusters.membersOf(spot.cluster, MOST_IN_CARD + 1), null, spot.count);
    }
  }

  #card(marker, members, note, count = members.length) {
    openCard(this.#map, marker, { members: members.slice(0, MOST_IN_CARD), more: count - Math.min(count, MOST_IN_CARD), note }, this.#words);
  }

  #marker(at, look, text, name, open) {
    const isRing = look.startsWith('ring');
    const width = (isRing ? 44 : 36) + Math.max(0, text.length - (isRing ? 3 : 2)) * 9;
    const size = isRing ? [width, 44] : [width, 42];
    const marker = new Marker(at, {
      icon: new DivIcon({ className: `spot ${look}`, html: `<b>${text}</b>`, iconSize: size, iconAnchor: [width / 2, isRing ? 22 : 42] }),
      zIndexOffset: look.includes('listed') ? 1000 : 0,
      riseOnHover: true,
    });
    // A DivIcon takes no alternative text, so its name is put on by hand.
    marker.on('add', () => marker.getElement().setAttribute('aria-label', name));
    marker.on('click', () => open(marker));
    marker.on('keydown', ({ originalEvent: key }) => {
      if (key.key === 'Enter' || key.key === ' ') {
        key.preventDefault();
        open(marker);
      }
    });
    return marker;
  }

  // The number of a row leads to its pin.
  #leadFrom(row, one) {
    if (!one) {
      return;
    }

    const number = row.querySelector('.no');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = number.className;
    button.textContent = number.textContent;
    button.setAttribute('aria-label', `${one.number}. ${this.#words.showOnMap}`);
    button.addEventListener('click', () => {
      this.#map.setView(one.at, Math.max(this.#map.getZoom(), one.isExact ? 17 : 13), { animate: false });
      this.#map.getContainer().scrollIntoView({ block: 'nearest' });
      this.#card({ getLatLng: () => one.at, getElement: () => button, isFlat: true }, [one], one.isExact ? null : this.#words.approximate);
    });
    number.replaceWith(button);
  }
}
