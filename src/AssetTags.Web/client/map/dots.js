import { Browser, DomUtil, Layer, latLngBounds } from 'leaflet/dist/leaflet-src.esm.js';

/** Thousands of dots on one canvas: a layer each would cost more than all of the map. */
export const Dots = Layer.extend({
  initialize(positions) {
    this._positions = positions;
    this.bounds = latLngBounds(positions.map(([longitude, latitude]) => [latitude, longitude]));
    this._colour = 'gray';
  },

  onAdd() {
    this._canvas = DomUtil.create('canvas', 'leaflet-zoom-hide');
    this._canvas.setAttribute('aria-hidden', 'true');
    this.getPane().append(this._canvas);
    this._draw();
  },

  onRemove() {
    this._canvas.remove();
  },

  getEvents() {
    return { moveend: this._draw };
  },

  setColour(colour) {
    this._colour = colour;
    this._draw();
  },

  // Half a screen more on each side, so that nothing is missing while the map is drawn about.
  _draw() {
    const map = this._map;
    if (!map?._loaded) {
      return;
    }

    const size = map.getSize();
    const corner = map.containerPointToLayerPoint(size.multiplyBy(-0.5));
    const scale = Browser.retina ? 2 : 1;
    const canvas = this._canvas;
    [canvas.width, canvas.height] = [size.x * 2 * scale, size.y * 2 * scale];
    [canvas.style.width, canvas.style.height] = [`${size.x * 2}px`, `${size.y * 2}px`];
    DomUtil.setPosition(canvas, corner);
    const pen = canvas.getContext('2d');
    pen.scale(scale, scale);
    pen.fillStyle = this._colour;
    pen.globalAlpha = 0.7;
    const side = Math.max(1.5, (map.getZoom() - 11) * 0.9);
    for (const [longitude, latitude] of this._positions) {
      const { x, y } = map.latLngToLayerPoint([latitude, longitude]).subtract(corner);
      if (x >= 0 && y >= 0 && x <= size.x * 2 && y <= size.y * 2) {
        pen.fillRect(x - side / 2, y - side / 2, side, side);
      }
    }
  },
});
