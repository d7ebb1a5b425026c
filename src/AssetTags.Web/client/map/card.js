import { Popup } from 'leaflet/dist/leaflet-src.esm.js';

/** Opens the card of objects at a place, moves the focus into it, and gives it back when it closes. */
export function openCard(map, marker, { members, more, note }, words) {
  const popup = new Popup({ maxWidth: 280, minWidth: 180, maxHeight: 260, offset: [0, marker.isFlat ? -30 : -24], autoPanPadding: [16, 16] })
    .setLatLng(marker.getLatLng())
    .setContent(contentOf(members, more, note, words));
  popup.on('add', () => {
    const close = popup.getElement().querySelector('.leaflet-popup-close-button');
    close.setAttribute('aria-label', words.close);
    close.title = words.close;
    // Leaflet hears the key only while the map itself has the focus.
    popup.getElement().addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        map.closePopup(popup);
      }
    });
    popup.getElement().querySelector('a').focus({ preventScroll: true });
  });
  popup.on('remove', () => marker.getElement()?.focus({ preventScroll: true }));
  popup.openOn(map);
}

function contentOf(members, more, note, words) {
  const content = document.createElement('div');
  if (note) {
    content.append(paragraph(note));
  }

  const list = document.createElement('ol');
  list.append(...members.map((one) => itemOf(one, words)));
  content.append(list);
  if (more > 0) {
    content.append(paragraph(words.put(words.more, more)));
  }

  return content;
}

function itemOf(one, words) {
  const item = document.createElement('li');
  item.value = one.number;
  const link = document.createElement('a');
  link.href = `/${one.path}${words.lang}`;
  link.textContent = `${one.number}. ${one.name}`;
  item.append(link, paragraph([one.address, words.states[one.state]].filter(Boolean).join(' · ')));
  return item;
}

function paragraph(text) {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
